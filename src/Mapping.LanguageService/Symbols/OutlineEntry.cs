using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Symbols;

/// <summary>A declaration, or an item of one that people look for.</summary>
/// <param name="Name">Never empty: what has no name goes by what it says.</param>
/// <param name="Detail">The title, or what else tells it from others; empty where nothing does.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of it, without the comments before.</param>
/// <param name="Selection">The name, within the span.</param>
/// <param name="Children">In the order of the source.</param>
public sealed record OutlineEntry(
    string Name,
    string Detail,
    OutlineKind Kind,
    TextSpan Span,
    TextSpan Selection,
    ImmutableArray<OutlineEntry> Children);
