using System.Text;

namespace Mapping.LanguageService.Hover;

/// <summary>A page of Markdown. Everything handed in is text and shown as such, whatever a stranger wrote into it.</summary>
internal sealed class HoverPage
{
    private const string Special = "\\`*_{}[]()#+-.!|<>~&";

    private readonly StringBuilder text = new();

    public bool IsEmpty => text.Length == 0;

    public void Heading(string kind, string name, string title) => Paragraph($"*{Escape(kind)}* **{Escape(name)}** {Escape(title)}".TrimEnd());

    public void Text(string words) => Paragraph(Escape(words));

    public void Note(string words) => Paragraph($"*{Escape(words)}*");

    public void Item(string label, string? words)
    {
        if (!string.IsNullOrEmpty(words))
        {
            text.Append("- ").Append(Escape(label)).Append(": ").Append(Escape(words)).Append('\n');
        }
    }

    /// <summary>The address comes from a catalog, so it must be one of the web.</summary>
    public void Link(string words, string address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps)
        {
            Paragraph($"[{Escape(words)}]({uri.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})");
        }
    }

    public override string ToString() => text.ToString().TrimEnd('\n') + "\n";

    private void Paragraph(string markdown)
    {
        if (text.Length > 0 && text[^1] == '\n' && (text.Length < 2 || text[^2] != '\n'))
        {
            text.Append('\n');
        }

        text.Append(markdown).Append("\n\n");
    }

    private static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var character in words.ReplaceLineEndings(" "))
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(char.IsControl(character) ? ' ' : character);
        }

        return escaped.ToString();
    }
}
