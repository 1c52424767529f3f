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
    private const int Version = 21;

    public static string Of(FeedPlan plan)
    {
        var text = new StringBuilder();
        Line(text, "version", Version.ToString(CultureInfo.InvariantCulture));
        Line(text, "as of", DateWords.Of(plan.AsOf), DateWords.Of(plan.Today), FeedZones.DigestOf(plan.Feed.Zone?.Name));
        text.Append(Of(plan.Feed));
        Line(text, "systems", [.. plan.Systems]);
        Line(text, "titles", [.. plan.Titles]);
        foreach (var rule in plan.Rules)
        {
            Line(text, "rule", rule.Control.Name, rule.Rule.Name, rule.CountsRuns ? "runs" : null, rule.Rule.Newest == NewestKind.None ? null : rule.Rule.Newest.ToString(), rule.Rule.Threshold is { } threshold ? DateWords.Of(threshold.Set) : null, rule.OperatesSince is { } since ? DateWords.Of(since) : null, rule.After is { } after ? DateWords.Of(after) : null);
            Line(text, "for", [.. rule.Systems]);
            if (rule.PartnersOf is { } partners)
            {
                Line(text, "partners", partners.Expectation.ToString(CultureInfo.InvariantCulture), partners.System);
            }

            Line(text, "windows", rule.Rule.Within?.ToString(), rule.Rule.Fresh?.ToString(), rule.Rule.Cadence is { } cadence ? $"{cadence.Period} {cadence.Tolerated}" : null);
            Line(text, "where", rule.Rule.Where is { } where ? PredicateText.Of(where) : null);
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
        Line(text, "table", feed.Encoding, feed.Sheet, feed.HeaderRow?.ToString(CultureInfo.InvariantCulture));
        Line(text, "time", feed.TimeFormat, Field(feed.TimeOfFile), feed.HasTimeInName ? "name" : null);
        Line(text, "systems of records", feed.IsAboutAll ? "all" : null, feed.IgnoresOtherSystems ? "others ignored" : null);
        foreach (var unit in feed.Units)
        {
            Line(text, "unit", Field(unit.Field), unit.Unit.ToString());
        }

        Line(text, "files", [.. feed.Files.Select(file => file.Pattern)]);
        return text.ToString();
    }

    private static string? Field(FieldPath? field) => field is null ? null : PredicateText.Of(field);

    private static void Line(StringBuilder text, string what, params ReadOnlySpan<string?> values)
    {
        text.Append(what);
        foreach (var value in values)
        {
            text.Append(' ').Append(value is null ? "-" : PredicateText.Quote(value));
        }

        text.Append('\n');
    }
}
