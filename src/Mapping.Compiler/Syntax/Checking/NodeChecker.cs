using System.Buffers;
using Mapping.Compiler.Syntax.Scanning;

namespace Mapping.Compiler.Syntax.Checking;

/// <summary>Findings about nodes whose tokens are all right each for itself.</summary>
internal sealed class NodeChecker(FindingCollector findings)
{
    private const int Nothing = -1;

    private static readonly SearchValues<char> NotOfNames = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ_");

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    /// <summary>Checks one node; the offset at which a finding ends, so that its consequences stay silent, or -1.</summary>
    public int Check(SyntaxNode node)
    {
        if (NameSlots.Declared(node) is { Kind: SyntaxKind.Name } name)
        {
            CheckName(name);
        }

        return node switch
        {
            ValueSyntax value => CheckValue(value),
            DurationSyntax duration => CheckDuration(duration.Number, duration.Unit),
            CostClauseSyntax cost => Math.Max(CheckNumber(cost.Amount, "an amount"), CheckUnit(cost.Unit)),
            AggregateArgumentSyntax argument => CheckNumber(argument.Number, "a number"),
            AtLeastClauseSyntax share => CheckNumber(share.Number, "a share in percent"),
            SatisfiesItemSyntax { Partially: { } partially, Reason: null } => ReportPartially(partially),
            ClaimsItemSyntax { Partially: { } partially, Reason: null } => ReportPartially(partially),
            TooDeepSyntax group => ReportTooDeep(group),
            _ => Nothing,
        };
    }

    private void CheckName(in SyntaxToken name)
    {
        if (!name.IsMissing && findings.Source[name.Span].ContainsAny(NotOfNames))
        {
            NameReport.Report(findings, name);
        }
    }

    private int CheckValue(ValueSyntax value) => Math.Max(
        CheckNumber(value.Token, "a number"),
        value.Suffix is { } suffix ? CheckUnit(suffix) : Nothing);

    private int CheckDuration(in SyntaxToken number, in SyntaxToken unit) =>
        Math.Max(CheckDigits(number, "a whole number", mostDots: 0), CheckUnit(unit));

    private int CheckNumber(in SyntaxToken token, string expected) => CheckDigits(token, expected, mostDots: 1);

    private int CheckDigits(in SyntaxToken token, string expected, int mostDots)
    {
        if (token.Kind != SyntaxKind.Number || token.IsMissing)
        {
            return Nothing;
        }

        var text = findings.Source[token.Span];
        if (text.Count('.') <= mostDots && !text.ContainsAnyExcept(NumberCharacters))
        {
            return Nothing;
        }

        ReportNumber(token, expected);
        return token.End;
    }

    /// <summary>A unit that sticks to its number is the usual cause.</summary>
    private void ReportNumber(in SyntaxToken token, string expected)
    {
        var text = findings.TextOf(token);
        var digits = text.AsSpan().IndexOfAnyExcept(NumberCharacters);
        var finding = findings.Create(SyntaxDiagnostics.MalformedNumber, token.Span, findings.Show(token), expected);
        if (digits < 0 || !TimeUnits.IsUnit(text.AsSpan(digits)))
        {
            findings.Add(finding);
            return;
        }

        var apart = $"{text[..digits]} {text[digits..]}";
        findings.Add(findings.WithFix(finding with { Help = $"Write \"{apart}\"." }, token.Span, apart, $"Change to \"{apart}\""));
    }

    private int CheckUnit(in SyntaxToken unit)
    {
        if (unit.Kind != SyntaxKind.Name || unit.IsMissing || (unit.Flags & TokenFlags.TimeUnit) != 0)
        {
            return Nothing;
        }

        var finding = findings.Create(SyntaxDiagnostics.UnknownUnit, unit.Span, findings.Show(unit));
        findings.Add(findings.WithNearest(finding, unit, TimeUnits.Names) ?? finding);
        return unit.End;
    }

    private int ReportPartially(in SyntaxToken partially)
    {
        findings.Report(SyntaxDiagnostics.PartiallyWithoutReason, partially.Span);
        return partially.End;
    }

    private int ReportTooDeep(TooDeepSyntax group)
    {
        findings.Report(SyntaxDiagnostics.NestedTooDeep, group.Tokens[0].Span, Scanner.DeepestParenthesis);
        return group.Tokens[^1].End;
    }
}
