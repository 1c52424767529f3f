using System.Buffers;
using Mapping.Compiler.Syntax.Scanning;

namespace Mapping.Compiler.Syntax.Checking;

/// <summary>Findings about nodes whose tokens are all right each for itself.</summary>
internal sealed class NodeChecker(FindingCollector findings)
{
    private const int Nothing = -1;

    private static readonly SearchValues<char> NotOfNames = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ_");

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
            HeaderClauseSyntax header => CheckNumber(header.Row, "the number of a row"),
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
        value.Suffix is { } suffix ? CheckUnit(suffix, findings.Source[suffix.Span] is "percent" ? "A percentage is written with its sign: 5%." : null) : Nothing);

    private int CheckDuration(in SyntaxToken number, in SyntaxToken unit) =>
        Math.Max(CheckWhole(number), CheckUnit(unit));

    private int CheckNumber(in SyntaxToken token, string expected) =>
        !IsNumber(token) || Numerals.IsDecimal(findings.Source[token.Span]) ? Nothing : ReportNumber(token, expected);

    private int CheckWhole(in SyntaxToken token) =>
        !IsNumber(token) || Numerals.IsWhole(findings.Source[token.Span]) ? Nothing : ReportNumber(token, "a whole number");

    private static bool IsNumber(in SyntaxToken token) => token is { Kind: SyntaxKind.Number, IsMissing: false };

    /// <summary>A unit that sticks to its number is the usual cause.</summary>
    private int ReportNumber(in SyntaxToken token, string expected)
    {
        var text = findings.TextOf(token);
        var digits = Numerals.EndOf(text);
        var finding = findings.Create(SyntaxDiagnostics.MalformedNumber, token.Span, findings.Show(token), expected);
        if (digits < 0 || !TimeUnits.IsUnit(text.AsSpan(digits)))
        {
            findings.Add(finding);
            return token.End;
        }

        var apart = $"{text[..digits]} {text[digits..]}";
        findings.Add(findings.WithFix(finding with { Help = $"Write \"{apart}\"." }, token.Span, apart, $"Change to \"{apart}\""));
        return token.End;
    }

    /// <param name="unit">What stands behind a number.</param>
    /// <param name="help">What to write instead; null where it may be a misspelled unit.</param>
    private int CheckUnit(in SyntaxToken unit, string? help = null)
    {
        if (unit.Kind != SyntaxKind.Name || unit.IsMissing || (unit.Flags & TokenFlags.TimeUnit) != 0)
        {
            return Nothing;
        }

        var finding = findings.Create(SyntaxDiagnostics.UnknownUnit, unit.Span, findings.Show(unit));
        findings.Add(help is null ? findings.WithNearest(finding, unit, TimeUnits.Names) ?? finding : finding with { Help = help });
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
