using Mapping.Compiler.Diagnostics;

namespace Mapping.Reports.Text;

/// <summary>The page of a diagnostic for the terminal; without a page, what its descriptor says.</summary>
public static class DiagnosticPageReport
{
    public static void Write(TextPage page, DiagnosticDescriptor descriptor, string? markdown)
    {
        page.Line(new Piece($"{descriptor.Code} {descriptor.Name}", Style.Strong), $" ({SeverityNames.Of(descriptor.Severity)})");
        if (markdown is not null)
        {
            MarkdownText.Write(page, AfterTitle(markdown));
            return;
        }

        page.Gap();
        page.Paragraph(0, descriptor.MessageFormat);
        if (descriptor.Help is { } help)
        {
            page.Labelled(0, "help: ", help);
        }
    }

    /// <summary>The title of the page says code and name, as the first line does already.</summary>
    private static string AfterTitle(string markdown) =>
        markdown.StartsWith("# ", StringComparison.Ordinal) ? markdown[(markdown.IndexOf('\n', StringComparison.Ordinal) + 1)..] : markdown;
}
