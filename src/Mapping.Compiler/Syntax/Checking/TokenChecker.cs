using Mapping.Compiler.Syntax.Scanning;

namespace Mapping.Compiler.Syntax.Checking;

/// <summary>Findings about single tokens that are in the text. Each method says whether it reported one.</summary>
internal sealed class TokenChecker(FindingCollector findings)
{
    public bool Check(in SyntaxToken token, SyntaxNode parent) => token.Kind == SyntaxKind.Upper
        ? CheckCapitalized(token, parent)
        : CheckSkipped(token);

    /// <summary>Only what is wrong with a token wherever it stands.</summary>
    public bool CheckSkipped(in SyntaxToken token)
    {
        if (token.Kind == SyntaxKind.Bad)
        {
            UnknownTokenReport.Report(findings, token);
            return true;
        }

        return CheckFlags(token) || CheckOperator(token);
    }

    private bool CheckFlags(in SyntaxToken token)
    {
        if ((token.Flags & TokenFlags.Unterminated) != 0)
        {
            ReportUnclosed(token);
        }
        else if ((token.Flags & TokenFlags.ImpossibleDate) != 0)
        {
            findings.Report(SyntaxDiagnostics.ImpossibleDate, token.Span, findings.TextOf(token));
        }
        else if ((token.Flags & TokenFlags.SingleQuoted) != 0)
        {
            ReportSingleQuotes(token);
        }
        else
        {
            return false;
        }

        return true;
    }

    private bool CheckOperator(in SyntaxToken token)
    {
        if (token.Kind != SyntaxKind.Equals || token.Length == 1)
        {
            return false;
        }

        var finding = findings.Create(SyntaxDiagnostics.ForeignOperator, token.Span, "==", "=");
        findings.Add(findings.WithFix(finding, token.Span, "=", "Change to \"=\""));
        return true;
    }

    private void ReportUnclosed(in SyntaxToken token)
    {
        var (what, quote) = token.Kind switch
        {
            SyntaxKind.Text => ("text block", "\"\"\""),
            SyntaxKind.Quoted => ("quoted field", "`"),
            _ => ("quoted text", "\""),
        };
        var finding = findings.Create(SyntaxDiagnostics.UnclosedQuote, token.Span, what);
        findings.Add(finding with { Help = $"End it with {quote}." });
    }

    private void ReportSingleQuotes(in SyntaxToken token)
    {
        var finding = findings.Create(SyntaxDiagnostics.SingleQuotes, token.Span);
        var content = findings.TextOf(token)[1..^1];
        findings.Add(content.Contains('"', StringComparison.Ordinal)
            ? finding
            : findings.WithFix(finding, token.Span, $"\"{content}\"", "Use double quotes"));
    }

    private bool CheckCapitalized(in SyntaxToken token, SyntaxNode parent)
    {
        if (parent is CitationSyntax or FieldSyntax or CostClauseSyntax or ValueSyntax or TooDeepSyntax)
        {
            return false;
        }

        if (token.Keyword == Keyword.None || NameSlots.Holds(parent, token))
        {
            NameReport.Report(findings, token);
            return true;
        }

        var keyword = Keywords.TextOf(token.Keyword);
        var finding = findings.Create(SyntaxDiagnostics.KeywordCase, token.Span, keyword);
        findings.Add(findings.WithFix(finding, token.Span, keyword, $"Change to \"{keyword}\""));
        return true;
    }
}
