using System.Collections.Immutable;
using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Outline;

internal sealed record DocumentSymbolItem(
    string Name, int Kind, Range Range, Range SelectionRange, string? Detail, ImmutableArray<DocumentSymbolItem> Children);
