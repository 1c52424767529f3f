using System.Collections.Immutable;
using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Outlines;

/// <summary>A part of a report that text, Markdown and pages lay out each in its own way.</summary>
internal abstract record OutlineBlock
{
    /// <summary>A heading; level 1 is the report's own.</summary>
    public sealed record Heading(int Level, string Text) : OutlineBlock;

    public sealed record Paragraph(string Text) : OutlineBlock;

    /// <summary>An item of a list, and what stands in below it.</summary>
    /// <param name="Text">What it says.</param>
    /// <param name="Depth">0, or 1 for what stands below the item before it.</param>
    /// <param name="Obligations">Those that it names in full, in its order, so that a page can lead to them.</param>
    public sealed record Item(string Text, int Depth, ImmutableArray<ObligationResult> Obligations) : OutlineBlock;

    /// <summary>Rows under a header; the first column is the widest.</summary>
    public sealed record Table(ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows) : OutlineBlock;
}
