using System.Globalization;
using System.Text;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Text with places to fill in; where the editor knows no snippets, these are words that compile.</summary>
internal sealed class StubText(CodeActionOptions options)
{
    private readonly StringBuilder text = new();
    private int holes;

    public StubText Add(string plain)
    {
        text.Append(options.UsesSnippets ? Escape(plain) : plain);
        return this;
    }

    public StubText Hole(string placeholder)
    {
        if (!options.UsesSnippets)
        {
            return Add(placeholder);
        }

        holes++;
        text.Append(CultureInfo.InvariantCulture, $"${{{holes}:{Escape(placeholder)}}}");
        return this;
    }

    public override string ToString() => text.ToString();

    private static string Escape(string plain) => plain
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("$", "\\$", StringComparison.Ordinal)
        .Replace("}", "\\}", StringComparison.Ordinal);
}
