using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Impact;

/// <summary>Compares the routes, facts, scope rules and disputed points of two editions, each in one sentence that says all that decides.</summary>
internal static class PartComparer
{
    public static ImmutableArray<PartChange> Compare(Framework from, Framework to, ImmutableArray<SystemSymbol> systems) =>
    [
        .. Compare(PartKind.Class, Classes(from), Classes(to), name => Declaring(systems, system => IsOf(system, from, to, name))),
        .. Compare(PartKind.Fact, Facts(from), Facts(to), name => Declaring(systems, system => system.Facts.ContainsKey(name)))
            .Select(part => part with { IsOurs = IsOurFact(from, part.Name) || IsOurFact(to, part.Name) }),
        .. CompareRules(from, to, systems),
        .. Compare(PartKind.ScopeRule, Texts(RulesByName(from, isOurs: true)), Texts(RulesByName(to, isOurs: true)), _ => []).Select(part => part with { IsOurs = true }),
        .. Compare(PartKind.Reading, Readings(from), Readings(to), name => Declaring(systems, system => HangsOn(system, from, name) || HangsOn(system, to, name))),
    ];

    private static bool IsOurFact(Framework framework, string name) => framework.Facts.Any(fact => fact.IsOurs && fact.Name == name);

    /// <summary>The law knows no fact of ours, so a rule that asks for one is a note of ours.</summary>
    private static bool IsOurRule(Framework framework, ScopeRule rule) =>
        ConditionAtoms.Any(rule.Condition, atom => atom is FactHolds fact && IsOurFact(framework, fact.Name));

    /// <summary>Whether a system has in its scope something whose date hangs on a disputed point.</summary>
    private static bool HangsOn(SystemSymbol system, Framework framework, string reading) => system.Scopes
        .Where(scope => scope.Framework.Framework.Id == framework.Id && scope.Framework.Framework.Edition == framework.Edition)
        .SelectMany(scope => scope.Provisions.Provisions)
        .Any(cited => framework.Readings.Any(known => known.Name == reading && known.AppliesTo.Any(touched => touched.IsAtOrUnder(cited) || cited.IsAtOrUnder(touched))));

    /// <summary>A rule that decides otherwise, or is new or gone, concerns systems that have in their scope something that it touches; other words alone decide nothing.</summary>
    private static IEnumerable<PartChange> CompareRules(Framework from, Framework to, ImmutableArray<SystemSymbol> systems)
    {
        var (earlier, later) = (RulesByName(from, isOurs: false), RulesByName(to, isOurs: false));
        return Compare(PartKind.ScopeRule, Texts(earlier), Texts(later), name => Declaring(systems, system => IsRuled(system, earlier.GetValueOrDefault(name), later.GetValueOrDefault(name))));

        bool IsRuled(SystemSymbol system, ScopeRule? before, ScopeRule? after) =>
            (before is null ? null : Decision(before)) != (after is null ? null : Decision(after))
            && ((before is not null && Touches(system, from, before)) || (after is not null && Touches(system, to, after)));
    }

    private static bool Touches(SystemSymbol system, Framework framework, ScopeRule rule) => system.Scopes
        .Where(scope => scope.Framework.Framework.Id == framework.Id && scope.Framework.Framework.Edition == framework.Edition)
        .Any(scope => rule.AppliesTo.IsEmpty
            || scope.Provisions.Provisions.IsEmpty
            || scope.Provisions.Provisions.Any(cited => rule.AppliesTo.Any(touched => touched.IsAtOrUnder(cited) || cited.IsAtOrUnder(touched))));

    private static Dictionary<string, string> Readings(Framework framework) => framework.Readings.ToDictionary(
        reading => reading.Name,
        reading => string.Concat(
            reading.Question,
            $" ({reading.Provision}; on {string.Join(", ", reading.AppliesTo)})",
            string.Concat(reading.Choices.Select(choice =>
                $" {choice.Name}{(choice.IsStandard ? ", the standard" : "")}{(choice.Date is { } date ? $", from {DateWords.Of(date)}" : "")}: {choice.Explanation}"))),
        StringComparer.Ordinal);

    private static IEnumerable<PartChange> Compare(
        PartKind kind, Dictionary<string, string> before, Dictionary<string, string> after, Func<string, ImmutableArray<string>> systems) =>
        Union.Of(before.Keys, after.Keys)
            .Where(name => before.GetValueOrDefault(name) != after.GetValueOrDefault(name))
            .Select(name => new PartChange(kind, name, before.GetValueOrDefault(name), after.GetValueOrDefault(name), systems(name)));

    private static ImmutableArray<string> Declaring(ImmutableArray<SystemSymbol> systems, Func<SystemSymbol, bool> declares) =>
        [.. systems.Where(declares).Select(system => system.Name).Order(StringComparer.Ordinal)];

    /// <summary>Whether a system is of a class, or comes in on a route of it, in either edition.</summary>
    private static bool IsOf(SystemSymbol system, Framework from, Framework to, string name) =>
        (system.ClassIn(from) ?? system.ClassIn(to)) is { } known
        && (known.Name == name || known.Routes.Any(route => $"{known.Name} {route}" == name));

    private static Dictionary<string, string> Classes(Framework framework)
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var known in framework.Classes)
        {
            classes.TryAdd(known.Name, known.Provision ?? "without a provision");
            foreach (var route in known.Routes)
            {
                classes.TryAdd($"{known.Name} {route.Name}", $"{route.Provision}, {(route.AppliesFrom is { } date ? $"from {DateWords.Of(date)}" : "from the beginning")}");
            }
        }

        return classes;
    }

    private static Dictionary<string, string> Facts(Framework framework)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in framework.Facts)
        {
            facts.TryAdd(fact.Name, string.Concat(
                fact.Question,
                fact.Note is { } note ? $" {note}" : "",
                $" ({fact.Provision}; undeclared: {fact.Undeclared.ToString().ToLowerInvariant()}",
                fact.IsRelief ? "; a relief" : "",
                fact.Implies is { } implied ? $"; implies {ConditionText.Render(implied)}" : "",
                fact.WithSupplier is { } supplied ? $"; with a supplier: {ConditionText.Render(supplied)}" : "",
                fact.PlacedBefore is { } placed ? $"; placed before {DateWords.Of(placed)}" : "",
                ")"));
        }

        return facts;
    }

    private static Dictionary<string, string> Texts(Dictionary<string, ScopeRule> rules) =>
        rules.ToDictionary(entry => entry.Key, entry => $"{entry.Value.Explanation} ({Decision(entry.Value)})", StringComparer.Ordinal);

    /// <summary>Two rules of one citation and one effect are told apart by their order.</summary>
    private static Dictionary<string, ScopeRule> RulesByName(Framework framework, bool isOurs)
    {
        var rules = new Dictionary<string, ScopeRule>(StringComparer.Ordinal);
        foreach (var rule in framework.ScopeRules.Where(rule => IsOurRule(framework, rule) == isOurs))
        {
            var name = $"{rule.Provision} {ScopeEffectNames.NameOf(rule.Effect)}";
            for (var number = 2; !rules.TryAdd(name, rule); number++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{rule.Provision} {ScopeEffectNames.NameOf(rule.Effect)} {number}");
            }
        }

        return rules;
    }

    /// <summary>All of a rule that decides, without its explanation.</summary>
    private static string Decision(ScopeRule rule) => string.Concat(
        $"when {ConditionText.Render(rule.Condition)}",
        rule.AppliesTo.IsEmpty ? "" : $"; on {string.Join(", ", rule.AppliesTo)}",
        rule.Except.IsEmpty ? "" : $"; not on {string.Join(", ", rule.Except)}",
        rule.Actor is { } actor ? $"; adds {actor}" : "",
        rule.ActsWhileOpen ? "; while open" : "",
        rule.ForActor is { } only ? $"; for {only}" : "",
        rule.Date is { } date ? $"; from {DateWords.Of(date)}" : "");
}
