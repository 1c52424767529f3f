using System.Collections.Immutable;
using Mapping.LanguageServer.Features.Hover;

namespace Mapping.LanguageServer.Features.Assistance;

internal sealed record SignatureEntry(string Label, MarkupContent Documentation, ImmutableArray<ParameterEntry> Parameters);
