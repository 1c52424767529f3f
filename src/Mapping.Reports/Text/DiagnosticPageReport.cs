using Mapping.Compiler.Diagnostics;

namespace Mapping.Reports.Text;

/// <summary>The page of a diagnostic for the terminal; without a page, what its descriptor says.</summary>
public static class DiagnosticPageReport
{
    public static void Write(TextPage page, DiagnosticDescriptor descriptor, string? markdown)
    {
        if (markdown is not null)
        {
            MarkdownText.Write(page, markdown);
            return;
        }

        page.Line(new Piece($"{descriptor.Code} {descriptor.Name}", Style.Strong), $" ({SeverityNames.Of(descriptor.Severity)})");
        page.Gap();
        page.Paragraph(0, descriptor.MessageFormat);
        if (descriptor.Help is { } help)
        {
            page.Labelled(0, "help: ", help);
        }
    }
}
