using System.Globalization;
using System.Text;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Caching;

/// <summary>A plan as text: equal texts ask the same of a feed. Places in the sources are no part of it.</summary>
internal static class PlanText
{
    /// <summary>Goes up whenever the same plan may get another answer.</summary>
    private const int Version = 7;

    public static string Of(FeedPlan plan)
    {
        var text = new StringBuilder();
        Line(text, "version", Version.ToString(CultureInfo.InvariantCulture));
        Line(text, "as of", DateWords.Of(plan.AsOf), DateWords.Of(plan.Today), FeedZones.DigestOf(plan.Feed.Zone?.Name));
        text.Append(Of(plan.Feed));
        Line(text, "systems", [.. plan.Systems]);
        foreach (var rule in plan.Rules)
        {
            Line(text, "rule", rule.Control.Name, rule.Rule.Name, rule.CountsRuns ? "runs" : null, rule.Rule.Threshold is { } threshold ? DateWords.Of(threshold.Set) : null, rule.OperatesSince is { } since ? DateWords.Of(since) : null, rule.After is { } after ? DateWords.Of(after) : null);
            Line(text, "for", [.. rule.Systems]);
            Line(text, "windows", rule.Rule.Within?.ToString(), rule.Rule.Fresh?.ToString());
            Line(text, "where", rule.Rule.Where is { } where ? Of(where) : null);
            foreach (var expectation in rule.Rule.Expectations)
            {
                Line(text, "expect", expectation.Text);
            }
        }

        return text.ToString();
    }

    /// <summary>What a feed is, but for its title and its place.</summary>
    public static string Of(FeedSymbol feed)
    {
        var text = new StringBuilder();
        Line(text, "feed", feed.Name, feed.Format, Field(feed.RecordsAt), Field(feed.TimeField), Field(feed.SystemField), Field(feed.KeyField), feed.Class?.ToString(), feed.Zone?.Name, feed.Decimal);
        Line(text, "systems of records", feed.IsAboutAll ? "all" : null, feed.IgnoresOtherSystems ? "others ignored" : null);
        foreach (var unit in feed.Units)
        {
            Line(text, "unit", Field(unit.Field), unit.Unit.ToString());
        }

        Line(text, "files", [.. feed.Files.Select(file => file.Pattern)]);
        return text.ToString();
    }

    public static string Of(Predicate predicate) => predicate switch
    {
        AllPredicate all => $"all({string.Join(',', all.Operands.Select(Of))})",
        AnyPredicate any => $"any({string.Join(',', any.Operands.Select(Of))})",
        NotPredicate not => $"not({Of(not.Operand)})",
        TruePredicate isTrue => $"true({Field(isTrue.Field)})",
        MissingPredicate missing => $"missing({Field(missing.Field)})",
        ComparePredicate compare => $"{compare.Comparison}{Case(compare.IgnoresCase)}({Field(compare.Field)},{Of(compare.Value)})",
        InPredicate isIn => $"in{Case(isIn.IgnoresCase)}({Field(isIn.Field)},{string.Join(',', isIn.Values.Select(Of))})",
        _ => throw new InvalidOperationException($"There is no text for {predicate.GetType().Name}."),
    };

    private static string Case(bool ignores) => ignores ? " ignoring case" : "";

    private static string Of(Literal value) => value switch
    {
        TextLiteral text => Quote(text.Value),
        DateLiteral date => DateWords.Of(date.Value),
        BooleanLiteral boolean => boolean.Value ? "true" : "false",
        NumberLiteral number => number.Value.ToString(CultureInfo.InvariantCulture),
        PercentLiteral percent => string.Create(CultureInfo.InvariantCulture, $"{percent.Value} of one"),
        DurationLiteral duration => string.Create(CultureInfo.InvariantCulture, $"{duration.Amount} {duration.Unit}"),
        _ => throw new InvalidOperationException($"There is no text for {value.GetType().Name}."),
    };

    private static string? Field(FieldPath? field) => field is null ? null : string.Join('.', field.Parts.Select(Quote));

    private static void Line(StringBuilder text, string what, params ReadOnlySpan<string?> values)
    {
        text.Append(what);
        foreach (var value in values)
        {
            text.Append(' ').Append(value is null ? "-" : Quote(value));
        }

        text.Append('\n');
    }

    /// <summary>So that no name can pass for two.</summary>
    private static string Quote(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}'";
}
