using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax.Scanning;

namespace Mapping.Compiler.Syntax.Checking;

/// <summary>Says what to write instead of something that other languages have and this one has not.</summary>
internal static class UnknownTokenReport
{
    public static void Report(FindingCollector findings, in SyntaxToken token)
    {
        var text = findings.TextOf(token);
        findings.AddUnknown(token.Keyword != Keyword.None
            ? ForeignOperator(findings, token, text)
            : text[0] switch
            {
                '#' => ForeignComment(findings, token, "#"),
                '/' when text.StartsWith("/*", StringComparison.Ordinal) => ForeignComment(findings, token, "/*"),
                '\'' => findings.Create(SyntaxDiagnostics.SingleQuotes, token.Span),
                _ => UnknownCharacter(findings, token, text),
            });
    }

    private static Diagnostic ForeignOperator(FindingCollector findings, in SyntaxToken token, string text)
    {
        var keyword = Keywords.TextOf(token.Keyword);
        var finding = findings.Create(SyntaxDiagnostics.ForeignOperator, token.Span, text, keyword);
        return findings.WithFix(finding, token.Span, keyword, $"Change to \"{keyword}\"");
    }

    private static Diagnostic ForeignComment(FindingCollector findings, in SyntaxToken token, string sign)
    {
        var finding = findings.Create(SyntaxDiagnostics.ForeignComment, token.Span, sign);
        var signSpan = new Text.TextSpan(token.Start, sign.Length);
        return sign == "#" ? findings.WithFix(finding, signSpan, "//", "Change to \"//\"") : finding;
    }

    private static Diagnostic UnknownCharacter(FindingCollector findings, in SyntaxToken token, string text)
    {
        var finding = findings.Create(SyntaxDiagnostics.UnknownCharacter, token.Span, findings.Show(token));
        return text[0] switch
        {
            ';' => findings.WithFix(finding with { Help = "Nothing stands between items: remove it." }, token.Span, "", "Remove it"),
            ':' => findings.WithFix(finding with { Help = "Nothing stands between a keyword and its value: remove it." }, token.Span, "", "Remove it"),
            '[' or ']' => finding with { Help = "Lists are joined by commas, without brackets." },
            '“' or '”' or '„' or '«' or '»' => finding with { Help = "Use straight double quotes." },
            '‘' or '’' => finding with { Help = "Use straight double quotes." },
            '–' or '—' => finding with { Help = "Use a plain hyphen, or \"..\" for a range." },
            '≤' or '≥' or '≠' => finding with { Help = "Write <=, >= or !=." },
            _ => finding,
        };
    }
}
