using System.Text;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Hover;

/// <summary>
/// A page of Markdown for an editor. What comes from sources, catalogs or evidence is text there, never markup: whoever writes records
/// must not write links into somebody's editor.
/// </summary>
internal sealed class Markdown
{
    private readonly StringBuilder text = new();

    /// <summary>The text as Markdown that shows it, as <see cref="SafeMarkdown"/> makes it for every surface; a part of a line keeps its blanks.</summary>
    public static string Escape(string plain) => SafeMarkdown.Part(plain);

    /// <summary>The text as code. A backquote in it becomes a plain quote.</summary>
    public static string Code(string plain)
    {
        var code = new string([.. plain.Where(c => !HiddenCharacters.TurnsDirection(c)).Select(c => c == '`' ? '\'' : char.IsControl(c) ? ' ' : c)]);
        return code.Length == 0 ? "" : $"`{code}`";
    }

    /// <summary>A heading of one line, with what it is about after a dash.</summary>
    public Markdown Title(string name, string? title)
    {
        var rest = string.IsNullOrEmpty(title) ? "" : $" — {Escape(title)}";
        return Paragraph($"**{Escape(name)}**{rest}");
    }

    /// <summary>A heading of the document, with what it is about after a dash.</summary>
    public Markdown Heading(int level, string name, string? title)
    {
        var rest = string.IsNullOrEmpty(title) ? "" : $" — {Escape(title)}";
        return Paragraph($"{new string('#', level)} {Escape(name)}{rest}");
    }

    /// <summary>A paragraph of Markdown; nothing where it is empty.</summary>
    public Markdown Paragraph(string? markdown)
    {
        if (!string.IsNullOrWhiteSpace(markdown))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(markdown).Append('\n');
        }

        return this;
    }

    /// <summary>A list of Markdown items; nothing where there are none.</summary>
    public Markdown List(IEnumerable<string> items) => Paragraph(string.Join('\n', items.Select(item => $"- {item}")));

    public override string ToString() => text.ToString().TrimEnd('\n');
}
