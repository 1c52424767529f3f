using Mapping.Compiler.Text;

namespace Mapping.Reports.Text;

/// <summary>
/// Writes laid-out text. Every text given to it is made safe first, see <see cref="SafeText"/>; the only escape sequences in the
/// output are the page's own colours.
/// </summary>
public sealed class TextPage(TextWriter output, TextOptions options)
{
    /// <summary>The blanks between two columns.</summary>
    public const int TableGap = 2;

    /// <summary>The columns of a line.</summary>
    public int Width { get; } = Math.Max(options.Width, TextOptions.MinWidth);

    /// <summary>An empty line.</summary>
    public void Gap() => output.Write('\n');

    /// <summary>A line that is not broken, in pieces of their own styles.</summary>
    public void Line(params ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            Put(SafeText.Of(piece.Text), piece.Style);
        }

        output.Write('\n');
    }

    /// <summary>An address on a line of its own, however long: what is broken can neither be opened nor copied.</summary>
    public void Address(int indent, string address) => Line(new Piece(new string(' ', indent)), new Piece(address, Style.Muted));

    /// <summary>A text broken into lines that stand in by <paramref name="indent"/>, the ones after the first by <paramref name="hang"/> more.</summary>
    public void Paragraph(int indent, string text, Style style = Style.Plain, int hang = 0) =>
        Wrapped(indent, new Piece(""), SafeText.Of(text), style, hang);

    /// <summary>A paragraph whose first line begins with a label; the others stand in under the text, or by <paramref name="hang"/>.</summary>
    public void Labelled(int indent, Piece label, string text, Style style = Style.Plain, int? hang = null)
    {
        // Blanks between label and text belong to the label: wrapping drops those that a line begins with.
        var blanks = text.Length - text.TrimStart(' ').Length;
        text = text[blanks..];
        var safe = label with { Text = SafeText.Of(label.Text) + new string(' ', blanks) };
        var offset = TextWidth.Of(safe.Text);
        if (offset > (Width - indent) / 2)
        {
            // A label as long as this, such as a long name, would leave the text no room beside it.
            Wrapped(indent, new Piece(""), safe.Text.TrimEnd(), label.Style, hang: 2);
            Wrapped(indent + 2, new Piece(""), SafeText.Of(text), style, hang: 0);
        }
        else
        {
            Wrapped(indent, safe, SafeText.Of(text), style, hang ?? offset);
        }
    }

    /// <summary>One row of a table: each cell is broken within its column, and the columns stand side by side.</summary>
    public void Row(int indent, ReadOnlySpan<int> widths, ReadOnlySpan<Piece> cells)
    {
        var lines = new List<string>[cells.Length];
        var height = 1;
        for (var i = 0; i < cells.Length; i++)
        {
            lines[i] = WordWrap.Lines(SafeText.Of(cells[i].Text), widths[i], widths[i]);
            height = Math.Max(height, lines[i].Count);
        }

        for (var line = 0; line < height; line++)
        {
            RowLine(indent, widths, cells, lines, line);
        }
    }

    private void Wrapped(int indent, Piece label, string text, Style style, int hang)
    {
        var width = Width - indent;
        var lines = WordWrap.Lines(text, width - TextWidth.Of(label.Text), width - hang);
        for (var i = 0; i < lines.Count; i++)
        {
            Blanks(i == 0 ? indent : indent + hang);
            if (i == 0)
            {
                Put(label.Text, label.Style);
            }

            Put(lines[i], style);
            output.Write('\n');
        }
    }

    private void RowLine(int indent, ReadOnlySpan<int> widths, ReadOnlySpan<Piece> cells, List<string>[] lines, int line)
    {
        var pending = indent;
        for (var i = 0; i < cells.Length; i++)
        {
            var text = line < lines[i].Count ? lines[i][line] : "";
            if (text.Length > 0)
            {
                Blanks(pending);
                pending = 0;
                Put(text, cells[i].Style);
            }

            pending += widths[i] - TextWidth.Of(text) + TableGap;
        }

        output.Write('\n');
    }

    private void Put(string text, Style style)
    {
        var isColoured = options.UseColour && style != Style.Plain && text.Length > 0;
        if (isColoured)
        {
            output.Write(AnsiCodes.Of(style));
        }

        output.Write(text);
        if (isColoured)
        {
            output.Write(AnsiCodes.Reset);
        }
    }

    private void Blanks(int count)
    {
        for (var i = 0; i < count; i++)
        {
            output.Write(' ');
        }
    }
}
