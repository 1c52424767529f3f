using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>
/// Reports what looks like a heading and is none, so that a provision never becomes prose because of a slip. Within code and HTML a
/// heading is one only in the sections that are read, and where it has the dash of a citation: prose may show examples.
/// </summary>
internal sealed class UnreadHeadings
{
    private const int FewestSigns = 2;
    private const int MostSigns = 6;

    /// <summary>The number sign, and what looks like one.</summary>
    private const string Signs = "#\uFF03\uFE5F\u266F\u2317";

    private const string Dash = " — ";

    private readonly CatalogScope scope;
    private readonly List<CatalogNode> nodes;
    private readonly List<TextSpan> opaque;
    private readonly HashSet<int> unclosed;
    private readonly HeadingForms forms;
    private int nextNode;
    private int nextOpaque;
    private bool isRead;

    public UnreadHeadings(CatalogScope scope, List<CatalogNode> nodes)
    {
        this.scope = scope;
        this.nodes = nodes;
        opaque = [.. nodes.SelectMany(node => node.Opaque)];
        unclosed = [.. nodes.SelectMany(node => node.Unclosed).Select(span => span.Start)];
        forms = new HeadingForms(nodes.Where(node => node.Level > 2).Select(node => scope.Source.ToString(node.TitleSpan)));
    }

    /// <param name="start">Where the Markdown begins.</param>
    public void Report(int start)
    {
        ReportUnclosed();
        var (text, before) = (scope.Text, default(TextSpan));
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var line = new TextSpan(start, length < 0 ? text.Length - start : length);
            if (!Passes(line))
            {
                Look(line, before);
            }

            before = line;
            start = line.End + (text.AsSpan(line.End).StartsWith("\r\n") ? 2 : 1);
        }
    }

    private void ReportUnclosed()
    {
        foreach (var span in opaque.Where(span => unclosed.Contains(span.Start)))
        {
            var end = scope.Source[span].IndexOfAny('\n', '\r');
            var line = SpanText.Trim(scope.Text, new TextSpan(span.Start, end < 0 ? span.Length : end));
            scope.Findings.Report(CatalogDiagnostics.UnclosedBlock, line, CatalogFindings.Quote(scope.Source[line]));
        }
    }

    /// <summary>Whether the line is that of a heading that is read.</summary>
    private bool Passes(TextSpan line)
    {
        var passes = false;
        for (; nextNode < nodes.Count && (nodes[nextNode].Level == 0 || nodes[nextNode].TitleSpan.Start <= line.End); nextNode++)
        {
            var node = nodes[nextNode];
            passes |= node.Level > 0;
            isRead = node.Level switch
            {
                0 or 1 => false,
                2 => CatalogSections.IsRead(scope.Source.ToString(node.TitleSpan)),
                _ => isRead,
            };
        }

        return passes;
    }

    private void Look(TextSpan line, TextSpan before)
    {
        while (nextOpaque < opaque.Count && opaque[nextOpaque].End <= line.Start)
        {
            nextOpaque++;
        }

        var isOpaque = nextOpaque < opaque.Count && opaque[nextOpaque].Start <= line.End;
        if (isOpaque && (unclosed.Contains(opaque[nextOpaque].Start) || !isRead))
        {
            return;
        }

        var heading = SpanText.Trim(scope.Text, WithoutMarks(line));
        if (SignsOf(heading) >= FewestSigns)
        {
            if (!isOpaque || scope.Source[line].Contains(Dash, StringComparison.Ordinal))
            {
                scope.Findings.Report(CatalogDiagnostics.UnreadHeading, heading, CatalogFindings.Quote(scope.Source[heading]), WhyOf(line, heading, isOpaque));
            }
        }
        else if (isRead && WithoutQuote(line) is var words && forms.WhyNot(scope.Source[words], isOpaque && scope.Text[opaque[nextOpaque].Start] != '<') is { } why)
        {
            scope.Findings.Report(CatalogDiagnostics.UnreadHeading, words, CatalogFindings.Quote(scope.Source[words]), why);
        }
        else if (isRead && !isOpaque && IsUnderline(heading) && scope.Source[before].Contains(Dash, StringComparison.Ordinal))
        {
            var title = SpanText.Trim(scope.Text, before);
            scope.Findings.Report(CatalogDiagnostics.UnreadHeading, title, CatalogFindings.Quote(scope.Source[title]), "a heading begins with number signs and is not underlined");
        }
    }

    private string WhyOf(TextSpan line, TextSpan heading, bool isOpaque)
    {
        var signs = SignsOf(heading);
        return isOpaque ? "it stands in code or in HTML"
            : SpanText.Trim(scope.Text, line).Start != heading.Start ? "it stands in a list or in a quote"
            : scope.Source[heading][..signs].ContainsAnyExcept('#') ? "its signs look like number signs and are others"
            : signs > MostSigns ? "a heading has six number signs at most"
            : signs < heading.Length && scope.Text[heading.Start + signs] is not (' ' or '\t') ? "an ordinary blank is to stand between the number signs and the words"
            : "it does not begin its line, or belongs to what stands above it";
    }

    private int SignsOf(TextSpan span)
    {
        var other = scope.Source[span].IndexOfAnyExcept(Signs);
        return other < 0 ? span.Length : other;
    }

    private bool IsUnderline(TextSpan span) => span.Length >= FewestSigns
        && (!scope.Source[span].ContainsAnyExcept('-') || !scope.Source[span].ContainsAnyExcept('='));

    /// <summary>Without the marks of lists and quotes, and blanks of any kind, before the words of a line.</summary>
    private TextSpan WithoutMarks(TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && (char.IsWhiteSpace(scope.Text[start]) || scope.Text[start] is '>' or '*' or '+' or '\u200B' or '\uFEFF' || IsBullet(start, line.End)))
        {
            start++;
        }

        return TextSpan.FromBounds(start, line.End);
    }

    /// <summary>Without blanks around it, and without the marks of quotes.</summary>
    private TextSpan WithoutQuote(TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && (char.IsWhiteSpace(scope.Text[start]) || scope.Text[start] == '>'))
        {
            start++;
        }

        return SpanText.Trim(scope.Text, TextSpan.FromBounds(start, line.End));
    }

    private bool IsBullet(int at, int end) => scope.Text[at] == '-' && at + 1 < end && char.IsWhiteSpace(scope.Text[at + 1]);
}
