using System.Collections.Immutable;
using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Outlines;

/// <summary>Collects the blocks of a report, in order.</summary>
internal sealed class Outline
{
    private readonly List<OutlineBlock> blocks = [];

    public IReadOnlyList<OutlineBlock> Blocks => blocks;

    public void Heading(int level, string text) => blocks.Add(new OutlineBlock.Heading(level, text));

    public void Paragraph(string text) => blocks.Add(new OutlineBlock.Paragraph(text));

    public void Item(string text, int depth = 0) => blocks.Add(new OutlineBlock.Item(text, depth, []));

    /// <summary>An item that names obligations in full, in this order.</summary>
    public void Item(string text, IEnumerable<ObligationResult> named, int depth = 0) => blocks.Add(new OutlineBlock.Item(text, depth, [.. named]));

    public void Table(ImmutableArray<string> header, IEnumerable<ImmutableArray<string>> rows) =>
        blocks.Add(new OutlineBlock.Table(header, [.. rows]));
}
