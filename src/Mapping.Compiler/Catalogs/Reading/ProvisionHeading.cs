using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>A provision heading: <c>CITATION — TITLE</c> or <c>CITATION on ELEMENT — TITLE</c>.</summary>
internal sealed record ProvisionHeading(string Citation, string? Element, string Title)
{
    private const string Dash = " — ";
    private const string ElementWord = " on ";

    private static readonly string[] NearDashes = [" – ", " -- ", " - "];

    public string DisplayName => Element is null ? Citation : $"{Citation} on {Element}";

    public static ProvisionHeading Read(CatalogScope scope, TextSpan span)
    {
        var text = scope.Source[span];
        var dash = text.IndexOf(Dash);
        if (dash <= 0 || dash + Dash.Length >= text.Length)
        {
            Report(scope, span);
            return new ProvisionHeading(text.ToString(), null, text.ToString());
        }

        var title = text[(dash + Dash.Length)..].Trim().ToString();
        var reference = text[..dash];
        var split = reference.LastIndexOf(ElementWord);
        if (split <= 0)
        {
            return new ProvisionHeading(reference.TrimEnd().ToString(), null, title);
        }

        var element = SpanText.Trim(scope.Text, TextSpan.FromBounds(span.Start + split + ElementWord.Length, span.Start + dash));
        var name = FieldValues.Name(scope, element, "name of an element");
        return new ProvisionHeading(reference[..split].TrimEnd().ToString(), name, title);
    }

    private static void Report(CatalogScope scope, TextSpan span)
    {
        var text = scope.Source[span];
        var descriptor = CatalogDiagnostics.HeadingWithoutCitation;
        var diagnostic = Diagnostic.Create(descriptor, scope.At(span), CatalogFindings.Quote(text));
        foreach (var dash in NearDashes)
        {
            var at = text.IndexOf(dash);
            if (at > 0)
            {
                var place = scope.At(new TextSpan(span.Start + at, dash.Length));
                diagnostic = diagnostic with { Fixes = [CodeFix.Replace(place, Dash, "Use a dash")] };
                break;
            }
        }

        scope.Findings.Add(diagnostic);
    }
}
