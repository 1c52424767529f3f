using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>Turns Markdown into headings with their paragraphs, quotes and fields; the only place that knows Markdig.</summary>
internal sealed class OutlineReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private readonly string text;
    private readonly int offset;
    private readonly List<CatalogNode> nodes = [];
    private CatalogNode current = new(0, default);

    private OutlineReader(string text, int offset)
    {
        this.text = text;
        this.offset = offset;
        nodes.Add(current);
    }

    /// <summary>The headings of the text from an offset on, in order; first a node of level 0 for what stands before them.</summary>
    public static List<CatalogNode> Read(string text, int offset)
    {
        var reader = new OutlineReader(text, offset);
        foreach (var block in Markdown.Parse(text[offset..], Pipeline))
        {
            reader.Add(block);
        }

        return reader.nodes;
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.InlineParsers.Clear();
        builder.BlockParsers.Replace<ListBlockParser>(new ShallowBlocks.Lists());
        builder.BlockParsers.Replace<QuoteBlockParser>(new ShallowBlocks.Quotes());
        builder.BlockParsers.Replace<HeadingBlockParser>(new ShallowBlocks.Headings());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ShallowBlocks.Paragraphs());
        return builder.Build();
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                current = new CatalogNode(heading.Level, TitleOf(SpanOf(heading)));
                nodes.Add(current);
                break;
            case ParagraphBlock paragraph:
                current.Paragraphs.Add(SpanOf(paragraph));
                break;
            case QuoteBlock quote:
                AddQuote(quote);
                break;
            case ListBlock { IsOrdered: false } list:
                AddFields(list);
                break;
            case CodeBlock or HtmlBlock:
                AddOpaque(block);
                break;
        }
    }

    private void AddQuote(QuoteBlock quote)
    {
        foreach (var block in quote)
        {
            if (block is ParagraphBlock paragraph)
            {
                current.Quotes.Add(SpanOf(paragraph));
            }
        }
    }

    private void AddOpaque(Block block)
    {
        var span = SpanOf(block);
        current.Opaque.Add(span);
        var isClosed = block switch
        {
            FencedCodeBlock fence => fence.ClosingFencedCharCount > 0,
            HtmlBlock html => CloserOf(html.Type) is not { } closer || text.AsSpan(span.Start, span.Length).Contains(closer, StringComparison.Ordinal),
            _ => true,
        };
        if (!isClosed)
        {
            current.Unclosed.Add(span);
        }
    }

    /// <summary>Null for HTML that ends with the next blank line.</summary>
    private static string? CloserOf(HtmlBlockType type) => type switch
    {
        HtmlBlockType.Comment => "-->",
        HtmlBlockType.ProcessingInstruction => "?>",
        HtmlBlockType.DocumentType => ">",
        HtmlBlockType.CData => "]]>",
        HtmlBlockType.ScriptPreOrStyle => "</",
        _ => null,
    };

    private void AddFields(ListBlock list)
    {
        foreach (var item in list)
        {
            if (item is not ListItemBlock { Count: 1 } single || single[0] is not ParagraphBlock paragraph)
            {
                current.MalformedItems.Add(SpanOf(item));
            }
            else if (FieldOf(SpanOf(paragraph)) is { } field)
            {
                current.Fields.Add(field);
            }
            else
            {
                current.MalformedItems.Add(SpanOf(paragraph));
            }
        }
    }

    /// <summary>Reads <c>key: value</c>, with or without asterisks around the key.</summary>
    private CatalogField? FieldOf(TextSpan span)
    {
        var colon = text.AsSpan(span.Start, span.Length).IndexOf(':');
        if (colon <= 0)
        {
            return null;
        }

        var key = WithoutMarks(SpanText.Trim(text, new TextSpan(span.Start, colon)));
        var valueStart = span.Start + colon + 1;
        while (valueStart < span.End && text[valueStart] == '*')
        {
            valueStart++;
        }

        var value = SpanText.Trim(text, TextSpan.FromBounds(valueStart, span.End));
        return key.IsEmpty || LineEnds.Any(text.AsSpan(key.Start, key.Length))
            ? null
            : new CatalogField(text.Substring(key.Start, key.Length), key, value);
    }

    private TextSpan WithoutMarks(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && text[start] == '*')
        {
            start++;
        }

        while (end > start && text[end - 1] == '*')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private TextSpan TitleOf(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && text[start] == '#')
        {
            start++;
        }

        return SpanText.Trim(text, TextSpan.FromBounds(start, end));
    }

    /// <summary>Markdig ends spans at their last character, and may end an unclosed one beyond the text.</summary>
    private TextSpan SpanOf(Block block)
    {
        var start = Math.Clamp(block.Span.Start + offset, offset, text.Length);
        return TextSpan.FromBounds(start, Math.Clamp(block.Span.End + 1 + offset, start, text.Length));
    }
}
