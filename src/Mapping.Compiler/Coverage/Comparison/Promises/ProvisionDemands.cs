using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>What a provision asks, key by key of a catalog, and which of two asks less. What decides nothing is not among it.</summary>
internal static class ProvisionDemands
{
    public const string Predefined = "predefined";
    public const string Closable = "closable";
    public const string Domains = "domain";
    private const string Yes = "yes";
    private const string No = "no";

    private static readonly ImmutableArray<(string Key, Func<Provision, string?> Answer, Func<Provision, Provision, PromiseDirection> Direction)> Demands =
    [
        ("kind", provision => CatalogNames.NameOf(provision.Kind), (before, after) => Lost(before.Kind == ProvisionKind.Obligation, after.Kind == ProvisionKind.Obligation)),
        ("withdrawn", provision => YesOrNo(provision.IsWithdrawn), (before, after) => Lost(!before.IsWithdrawn, !after.IsWithdrawn)),
        ("actor", provision => Listed(provision.Actors), (before, after) => Actors(before.Actors, after.Actors)),
        ("condition", provision => ConditionText.Render(provision.Condition), (before, after) => Narrower(before.Condition, after.Condition)),
        ("reach", provision => ConditionText.Render(provision.Reach), (before, after) => Narrower(before.Reach, after.Reach)),
        ("applies", DatesOf, (before, after) => Later(before.AppliesFrom, after.AppliesFrom)),
        ("retention", provision => provision.Retention?.ToString(), (before, after) => Less(DaysOf(before.Retention), DaysOf(after.Retention))),
        ("excludable", provision => YesOrNo(provision.IsExcludable), (before, after) => Lost(!before.IsExcludable, !after.IsExcludable)),
        (Closable, provision => YesOrNo(provision.IsClosable), (before, after) => Lost(!before.IsClosable, !after.IsClosable)),
        (Predefined, provision => YesOrNo(provision.AsksForPredefined), (before, after) => Lost(before.AsksForPredefined, after.AsksForPredefined)),
        (Domains, provision => CatalogNames.NameOf(provision.Domain), (before, after) => Lost(IsAssurance(before), IsAssurance(after))),
        ("evidence", provision => Listed(provision.ExpectedEvidence), (before, after) => Fewer(before.ExpectedEvidence, after.ExpectedEvidence)),
    ];

    /// <summary>The keys that decide anything, in the order of a catalog.</summary>
    public static IEnumerable<string> Keys => Demands.Select(demand => demand.Key);

    /// <summary>What of a provision is asked otherwise.</summary>
    public static IEnumerable<CatalogDemand> Compare(Provision before, Provision after) =>
        from demand in Demands
        let was = demand.Answer(before)
        let now = demand.Answer(after)
        where was != now
        select new CatalogDemand(demand.Key, was, now, demand.Direction(before, after));

    /// <summary>What it means that something is asked on one side, on the other, or on both.</summary>
    public static PromiseDirection Lost(bool before, bool after) => (before, after) switch
    {
        (true, false) => PromiseDirection.Weaker,
        (false, true) => PromiseDirection.Stronger,
        _ => PromiseDirection.Differs,
    };

    /// <summary>The more of these hold, the more is asked.</summary>
    public static PromiseDirection Less<T>(T before, T after)
        where T : IComparable<T> => before.CompareTo(after) switch
        {
            > 0 => PromiseDirection.Weaker,
            < 0 => PromiseDirection.Stronger,
            _ => PromiseDirection.Differs,
        };

    /// <summary>Fewer are asked for; where some came and some went, nothing tells.</summary>
    public static PromiseDirection Fewer(IEnumerable<string> before, IEnumerable<string> after)
    {
        var (was, now) = (before.ToHashSet(StringComparer.Ordinal), after.ToHashSet(StringComparer.Ordinal));
        return now.IsProperSubsetOf(was) ? PromiseDirection.Weaker : was.IsProperSubsetOf(now) ? PromiseDirection.Stronger : PromiseDirection.Differs;
    }

    /// <summary>What must hold besides makes it bind fewer systems; between other conditions nothing tells without a system.</summary>
    public static PromiseDirection Narrower(Condition before, Condition after) =>
        PromiseChange.OppositeOf(Fewer(Conjuncts(before).Select(ConditionText.Render), Conjuncts(after).Select(ConditionText.Render)));

    /// <summary>Without an actor everybody is bound.</summary>
    private static PromiseDirection Actors(ImmutableArray<string> before, ImmutableArray<string> after) => (before, after) switch
    {
        ([], _) => PromiseDirection.Weaker,
        (_, []) => PromiseDirection.Stronger,
        _ => Fewer(before, after),
    };

    /// <summary>On each route that either names, and on any other one.</summary>
    private static PromiseDirection Later(ImmutableArray<RouteDate> before, ImmutableArray<RouteDate> after)
    {
        var ways = before.Concat(after).Select(date => date.Route).Append(null).Distinct()
            .Select(route => Less(DateOf(after, route), DateOf(before, route)))
            .Where(way => way != PromiseDirection.Differs)
            .Distinct()
            .ToList();
        return ways is [var only] ? only : PromiseDirection.Differs;
    }

    private static DateOnly DateOf(ImmutableArray<RouteDate> dates, string? route) =>
        dates.Where(date => date.Route == route).Concat(dates.Where(date => date.Route is null)).Select(date => date.Date).FirstOrDefault();

    private static IEnumerable<Condition> Conjuncts(Condition condition) =>
        condition is AllOf all ? all.Operands.SelectMany(Conjuncts) : [condition];

    private static int DaysOf(Retention? retention) => retention is null
        ? 0
        : retention.Count * retention.Unit switch
        {
            RetentionUnit.Days => 1,
            RetentionUnit.Months => 30,
            RetentionUnit.Years => 365,
        };

    private static bool IsAssurance(Provision provision) => (provision.Domain & Domain.Assurance) != 0;

    private static string? DatesOf(Provision provision) => provision.AppliesFrom.IsEmpty
        ? null
        : string.Join(", ", provision.AppliesFrom.Select(date => date.Route is null ? DateWords.Of(date.Date) : $"{DateWords.Of(date.Date)} for {date.Route}"));

    private static string? Listed(ImmutableArray<string> names) => names.IsEmpty ? null : string.Join(", ", names);

    private static string YesOrNo(bool answer) => answer ? Yes : No;
}
