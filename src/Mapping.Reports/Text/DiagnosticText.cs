using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Text;

/// <summary>A diagnostic for people: what, where, the line itself, and what to do.</summary>
internal static class DiagnosticText
{
    public static void Write(TextPage page, Diagnostic diagnostic)
    {
        var style = StyleOf(diagnostic.Severity);
        page.Labelled(0, new Piece($"{SeverityNames.Of(diagnostic.Severity)}[{diagnostic.Code}]", style), $" {diagnostic.Name}: {diagnostic.Message}", Style.Strong, hang: 2);
        WritePlace(page, diagnostic.Location);
        SourceExcerpt.Write(page, diagnostic.Location, style);
        if (diagnostic.Help is { } help)
        {
            page.Labelled(2, "help: ", help);
        }

        foreach (var related in diagnostic.Related)
        {
            page.Labelled(2, "see: ", $"{related.Location}: {related.Message}");
        }

        page.Gap();
    }

    private static void WritePlace(TextPage page, Location location) => page.Line(new Piece(" --> ", Style.Muted), location.ToString());

    private static Style StyleOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Style.Error,
        DiagnosticSeverity.Warning => Style.Warning,
        _ => Style.Strong,
    };
}
