using System.Collections.Immutable;
using Mapping.LanguageServer.Protocol;
using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Editing;

internal sealed record RangesParams(TextDocumentIdentifier TextDocument, ImmutableArray<Range> Ranges);
