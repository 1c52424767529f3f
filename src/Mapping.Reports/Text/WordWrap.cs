using System.Text;

namespace Mapping.Reports.Text;

/// <summary>Breaks text into lines between words; a word that is longer than a line is broken where the line ends.</summary>
internal sealed class WordWrap
{
    private readonly List<string> lines = [];
    private readonly StringBuilder line = new();
    private readonly int firstWidth;
    private readonly int restWidth;
    private int used;

    private WordWrap(int firstWidth, int restWidth)
    {
        this.firstWidth = Math.Max(firstWidth, 2);
        this.restWidth = Math.Max(restWidth, 2);
    }

    private int Width => lines.Count == 0 ? firstWidth : restWidth;

    /// <summary>At least one line; the first may have another width than the rest.</summary>
    public static List<string> Lines(string text, int firstWidth, int restWidth)
    {
        if (TextWidth.Of(text) <= firstWidth)
        {
            return [text];
        }

        var wrap = new WordWrap(firstWidth, restWidth);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            wrap.Add(word);
        }

        wrap.Flush();
        return wrap.lines;
    }

    private void Add(string word)
    {
        var columns = TextWidth.Of(word);
        if (used > 0 && used + 1 + columns > Width)
        {
            Flush();
        }

        if (used > 0)
        {
            line.Append(' ');
            used++;
        }

        if (used + columns <= Width)
        {
            line.Append(word);
            used += columns;
            return;
        }

        foreach (var rune in word.EnumerateRunes())
        {
            Add(rune);
        }
    }

    private void Add(Rune rune)
    {
        var columns = TextWidth.Of(rune);
        if (used + columns > Width)
        {
            Flush();
        }

        line.Append(rune.ToString());
        used += columns;
    }

    private void Flush()
    {
        lines.Add(line.ToString());
        line.Clear();
        used = 0;
    }
}
