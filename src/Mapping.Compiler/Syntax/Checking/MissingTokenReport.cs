using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax.Scanning;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Syntax.Checking;

/// <summary>Says that a token is missing: what was expected, what was found instead, what to do.</summary>
internal static class MissingTokenReport
{
    /// <summary>A line of a stranger may miss quotes a thousand times, and each finding would hold the rest of it.</summary>
    private const int LongestText = 1_000;

    public static void Report(FindingCollector findings, MissingToken missing, in SyntaxToken found)
    {
        if (missing.Token.Kind == SyntaxKind.CloseBrace)
        {
            ReportUnclosedBlock(findings, missing, found);
        }
        else if (missing.Token.Keyword == Keyword.Because)
        {
            ReportMissingReason(findings, missing, found);
        }
        else if (IsField(missing, found))
        {
            ReportFieldAsValue(findings, missing, found);
        }
        else if (missing.Token.Kind == SyntaxKind.Field && found is { Kind: SyntaxKind.String, IsFirstOnLine: false })
        {
            ReportQuotedField(findings, missing, found);
        }
        else if (IsUnquotedText(missing.Token, found))
        {
            ReportUnquotedText(findings, missing, found);
        }
        else
        {
            ReportExpected(findings, missing, found);
        }
    }

    private static void ReportExpected(FindingCollector findings, MissingToken missing, in SyntaxToken found)
    {
        var expected = Expectations.Describe(missing.Token, missing.Parent);
        var finding = findings.Create(SyntaxDiagnostics.ExpectedToken, missing.Token.Span, expected, findings.Show(found));
        finding = finding with
        {
            Help = missing.Token.Keyword == Keyword.Missing && found.Keyword == Keyword.Not
                ? "Write: not FIELD is missing."
                : $"Add {expected} after {findings.Show(missing.Previous)}{Expectations.Explain(missing.Token)}.",
        };
        findings.Add(findings.WithNearest(finding, found, Expectations.WordsFor(missing.Token)) ?? finding);
    }

    private static void ReportUnclosedBlock(FindingCollector findings, MissingToken missing, in SyntaxToken found)
    {
        var (subject, open) = BlockOf(findings, missing.Parent);
        var finding = findings.Create(
            SyntaxDiagnostics.UnclosedBlock, missing.Token.Span, subject, findings.Show(found));
        findings.Add(open.IsMissing ? finding : finding with
        {
            Related = [new RelatedLocation(findings.Source.LocationOf(open.Span), "The block begins here.")],
        });
    }

    private static (string Subject, SyntaxToken Open) BlockOf(FindingCollector findings, SyntaxNode node) => node switch
    {
        ControlDeclarationSyntax control => (Named("control", control.Name, findings), control.OpenBrace),
        EvidenceSyntax evidence => (Named("evidence", evidence.Name, findings), evidence.OpenBrace),
        SystemDeclarationSyntax system => (Named("system", system.Name, findings), system.OpenBrace),
        GroupDeclarationSyntax group => (Named("group", group.Name, findings), group.OpenBrace),
        FeedDeclarationSyntax feed => (Named("feed", feed.Name, findings), feed.OpenBrace),
        VendorDeclarationSyntax vendor => (Named("vendor", vendor.Name, findings), vendor.OpenBrace),
        ProductSyntax product => (Named("product", product.Name, findings), product.OpenBrace),
        GateDeclarationSyntax gate => (Named("gate", gate.Name, findings), gate.OpenBrace),
        CrosswalkDeclarationSyntax crosswalk => ("The crosswalk", crosswalk.OpenBrace),
        _ => ("The block", default),
    };

    private static string Named(string kind, in SyntaxToken name, FindingCollector findings) =>
        name.IsMissing ? $"The {kind}" : $"The {kind} {findings.Show(name)}";

    private static void ReportMissingReason(FindingCollector findings, MissingToken missing, in SyntaxToken found)
    {
        var subject = missing.Grandparent switch
        {
            WaiveDeclarationSyntax or WaiveRuleDeclarationSyntax => "A waiver",
            ExcludeDeclarationSyntax => "An exclusion",
            _ => "A row of a crosswalk",
        };
        findings.Report(SyntaxDiagnostics.MissingReason, missing.Token.Span, subject, findings.Show(found));
    }

    /// <summary>Text has no order, so a word after such a sign is meant as another field.</summary>
    private static bool IsField(MissingToken missing, in SyntaxToken found) =>
        missing.Token.Kind == SyntaxKind.Value
        && missing.Previous.Kind is SyntaxKind.Less or SyntaxKind.LessOrEqual or SyntaxKind.Greater or SyntaxKind.GreaterOrEqual
        && found is { Kind: SyntaxKind.Name or SyntaxKind.Upper or SyntaxKind.Quoted, IsFirstOnLine: false }
        && found.Keyword is not (Keyword.And or Keyword.Or);

    private static void ReportFieldAsValue(FindingCollector findings, MissingToken missing, in SyntaxToken found)
    {
        var finding = findings.Create(SyntaxDiagnostics.ExpectedToken, found.Span, "a value", findings.Show(found));
        findings.Add(finding with { Help = "What is computed is compared with a number, a length of time or a date, not with a field." });
    }

    /// <summary>Quotes are for what records hold, not for what their fields are called.</summary>
    private static void ReportQuotedField(FindingCollector findings, MissingToken missing, in SyntaxToken found)
    {
        var name = findings.TextOf(found).Trim('"');
        var finding = findings.Create(SyntaxDiagnostics.ExpectedToken, found.Span, Expectations.Describe(missing.Token, missing.Parent), findings.Show(found));
        var isWord = name.Length > 0 && (char.IsAsciiLetter(name[0]) || WordScanner.IsMarkedField(name, 0)) && WordScanner.EndOfWord(name, 1) == name.Length;
        var written = isWord ? name : $"`{name}`";
        findings.Add(name.Length > 0 && !name.Contains('`', StringComparison.Ordinal)
            ? findings.WithFix(finding with { Help = $"Write the field without quotes: {written}." }, found.Span, written, $"Change to {written}")
            : finding);
    }

    private static bool IsUnquotedText(in SyntaxToken missing, in SyntaxToken found) =>
        missing.Kind is SyntaxKind.String or SyntaxKind.Reason or SyntaxKind.Value
        && found.Kind is SyntaxKind.Name or SyntaxKind.Upper
        && !found.IsFirstOnLine
        && missing.Kind switch
        {
            SyntaxKind.Value => true,
            SyntaxKind.Reason => found.Keyword != Keyword.Approved,
            _ => found.Keyword == Keyword.None,
        };

    private static void ReportUnquotedText(FindingCollector findings, MissingToken missing, in SyntaxToken found)
    {
        var span = missing.Token.Kind == SyntaxKind.Value ? found.Span : RestOfText(findings.Source, found);
        var text = findings.Source.ToString(span);
        var finding = findings.Create(SyntaxDiagnostics.UnquotedText, span, text);
        findings.Add(findings.WithFix(finding, span, $"\"{text}\"", "Put it in quotes"));
    }

    /// <summary>The words up to what cannot be part of a text any more.</summary>
    private static TextSpan RestOfText(SourceText source, in SyntaxToken found)
    {
        var rest = source.Content.AsSpan(found.Start);
        rest = rest[..Math.Min(rest.Length, LongestText)];
        var length = rest.IndexOfAny("{}\"\r\n");
        rest = length < 0 ? rest : rest[..length];
        rest = Before(rest, "//");
        rest = Before(rest, " approved by ");
        return new TextSpan(found.Start, rest.TrimEnd().Length);
    }

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, string end)
    {
        var length = text.IndexOf(end, StringComparison.Ordinal);
        return length < 0 ? text : text[..length];
    }
}
