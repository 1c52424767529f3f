using System.Collections.Immutable;

namespace Mapping.Reports.Outlines;

/// <summary>A part of a report that text and Markdown lay out each in its own way.</summary>
internal abstract record OutlineBlock
{
    /// <summary>A heading; level 1 is the report's own.</summary>
    public sealed record Heading(int Level, string Text) : OutlineBlock;

    public sealed record Paragraph(string Text) : OutlineBlock;

    /// <summary>An item of a list, and what stands in below it.</summary>
    public sealed record Item(string Text, int Depth) : OutlineBlock;

    /// <summary>Rows under a header; the first column is the widest.</summary>
    public sealed record Table(ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows) : OutlineBlock;
}
