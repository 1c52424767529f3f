using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs;

/// <summary>
/// The headings and lists of a catalog where they stand in its text, whatever they mean: for whoever edits it. Made once a text, when
/// first asked for.
/// </summary>
public sealed class CatalogPage
{
    private static readonly ConditionalWeakTable<SourceText, CatalogPage> Known = [];

    private CatalogPage(SourceText source)
    {
        var frontMatter = FrontMatterReader.Read(source, new CatalogFindings(source));
        Source = source;
        BodyStart = frontMatter.BodyStart;
        FrontMatter = EntriesOf(frontMatter.Fields);
        Headings = HeadingsOf(source, [.. OutlineReader.Read(source.Content, frontMatter.BodyStart).Where(node => node.Level > 0)]);
    }

    public SourceText Source { get; }

    /// <summary>Where the Markdown behind the front matter begins.</summary>
    public int BodyStart { get; }

    public ImmutableArray<CatalogEntry> FrontMatter { get; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<CatalogHeading> Headings { get; }

    public static CatalogPage Of(SourceText source) => Known.GetValue(source, static text => new CatalogPage(text));

    /// <summary>The last heading that begins at or before a place; null before the first one.</summary>
    public CatalogHeading? HeadingAt(int offset)
    {
        var (low, high) = (0, Headings.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Headings[middle].Span.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? Headings[low - 1] : null;
    }

    private static ImmutableArray<CatalogHeading> HeadingsOf(SourceText source, ImmutableArray<CatalogNode> nodes)
    {
        var headings = new CatalogHeading[nodes.Length];
        var ends = EndsOf(source, nodes);
        var section = CatalogSection.Prose;
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            section = node.Level switch
            {
                1 => CatalogSection.Prose,
                2 => SectionOf(source[node.TitleSpan]),
                _ => section,
            };
            headings[i] = new CatalogHeading(
                node.Level, section, node.TitleSpan, TextSpan.FromBounds(StartOf(source, node), ends[i]), EntriesOf(node.Fields))
            {
                Paragraphs = [.. node.Paragraphs],
            };
        }

        return [.. headings];
    }

    /// <summary>One past the last sign of what stands below each heading, found from the end with a stack, so in linear time.</summary>
    private static int[] EndsOf(SourceText source, ImmutableArray<CatalogNode> nodes)
    {
        var ends = new int[nodes.Length];
        var open = new Stack<int>();
        for (var i = 0; i <= nodes.Length; i++)
        {
            var level = i < nodes.Length ? nodes[i].Level : 0;
            var end = i < nodes.Length ? StartOf(source, nodes[i]) : source.Length;
            while (open.TryPeek(out var last) && nodes[last].Level >= level)
            {
                ends[open.Pop()] = EndBefore(source, end, nodes[last].TitleSpan.End);
            }

            open.Push(i);
        }

        return ends;
    }

    private static int EndBefore(SourceText source, int end, int atLeast) =>
        Math.Max(atLeast, source.Content.AsSpan(0, end).TrimEnd().Length);

    private static int StartOf(SourceText source, CatalogNode node) =>
        LineEnds.StartOfLast(source.Content.AsSpan(0, node.TitleSpan.Start));

    private static CatalogSection SectionOf(ReadOnlySpan<char> title) => title switch
    {
        "Classes" => CatalogSection.Classes,
        "Facts" => CatalogSection.Facts,
        "Scope rules" => CatalogSection.ScopeRules,
        "Readings" => CatalogSection.Readings,
        "Evidence types" => CatalogSection.EvidenceTypes,
        "Provisions" => CatalogSection.Provisions,
        _ => CatalogSection.Prose,
    };

    private static ImmutableArray<CatalogEntry> EntriesOf(List<CatalogField> fields) =>
        [.. fields.Select(field => new CatalogEntry(field.Key, field.KeySpan, field.ValueSpan))];
}
