using System.Collections.Immutable;
using Mapping.LanguageServer.Features.Hover;

namespace Mapping.LanguageServer.Features.Assistance;

/// <param name="Label">First and one past the last UTF-16 unit within the signature's label.</param>
/// <param name="Documentation">What it is.</param>
internal sealed record ParameterEntry(ImmutableArray<int> Label, MarkupContent Documentation);
