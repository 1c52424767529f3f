using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Comparison.Editions;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Impact;

/// <summary>
/// Compares what stands beside the provisions of two editions: whose duties they hold, classes and routes, facts, scope rules, disputed points,
/// kinds of evidence and notes; each in one sentence that says all that decides.
/// </summary>
internal static class PartComparer
{
    /// <param name="from">The first side.</param>
    /// <param name="to">The second side.</param>
    /// <param name="known">Every edition of the framework that can be read: numbers are followed through those between the two.</param>
    /// <param name="systems">The systems that may rest on it.</param>
    public static ImmutableArray<PartChange> Compare(Framework from, Framework to, IEnumerable<Framework> known, ImmutableArray<SystemSymbol> systems) =>
    [
        .. Compare(PartKind.Cover, Covers(from), Covers(to), _ => Declaring(systems, system => IsCoveredOtherwise(system, from, to))),
        .. Compare(PartKind.Class, Classes(from), Classes(to), name => Declaring(systems, system => IsOf(system, from, to, name))),
        .. Compare(PartKind.Fact, Facts(from), Facts(to), name => Declaring(systems, system => system.Facts.ContainsKey(name)))
            .Select(part => part with { IsOurs = IsOurFact(from, part.Name) || IsOurFact(to, part.Name) }),
        .. CompareRules(from, to, systems),
        .. Compare(PartKind.ScopeRule, Texts(RulesByName(from, isOurs: true)), Texts(RulesByName(to, isOurs: true)), _ => []).Select(part => part with { IsOurs = true }),
        .. Compare(PartKind.Reading, Readings(from), Readings(to), name => Declaring(systems, system => HangsOn(system, from, to, name) || HangsOn(system, to, from, name))),
        .. Compare(PartKind.EvidenceType, EvidenceTypes(from), EvidenceTypes(to), name => Declaring(systems, system => Expects(system, from, to, name) || Expects(system, to, from, name))),
        .. CompareNotes(from, to, known),
    ];

    private static bool IsOurFact(Framework framework, string name) => framework.Facts.Any(fact => fact.IsOurs && fact.Name == name);

    /// <summary>The law knows no fact of ours, so a rule that asks for one is a note of ours.</summary>
    private static bool IsOurRule(Framework framework, ScopeRule rule) =>
        ConditionAtoms.Any(rule.Condition, atom => atom is FactHolds fact && IsOurFact(framework, fact.Name));

    /// <summary>Whether a system has in its scope something whose date hangs on a disputed point.</summary>
    private static bool HangsOn(SystemSymbol system, Framework framework, Framework other, string reading) =>
        framework.Readings.Any(known => known.Name == reading && known.AppliesTo.Any(touched => IsInScope(system, framework, other, touched)));

    /// <summary>Whether a system has a provision in its scope, or something above or below it; also where it uses the other of two editions.</summary>
    private static bool IsInScope(SystemSymbol system, Framework framework, Framework other, Provision provision)
    {
        foreach (var scope in system.Scopes)
        {
            var (used, cited) = (scope.Framework.Framework, scope.Provisions.Provisions);
            if (IsEdition(used, framework)
                ? cited.Any(known => provision.IsAtOrUnder(known) || known.IsAtOrUnder(provision))
                : IsEdition(used, other) && (WideCitation.Covers(used, cited, framework, provision)
                    || cited.Any(known => framework.FindReference(known.DisplayName) is { } there && there.IsAtOrUnder(provision))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A rule that decides otherwise, or is new or gone, concerns systems that have in their scope something that it touches; other words alone decide nothing.</summary>
    private static IEnumerable<PartChange> CompareRules(Framework from, Framework to, ImmutableArray<SystemSymbol> systems)
    {
        var (earlier, later) = (RulesByName(from, isOurs: false), RulesByName(to, isOurs: false));
        return Compare(PartKind.ScopeRule, Texts(earlier), Texts(later), name => Declaring(systems, system => IsRuled(system, earlier.GetValueOrDefault(name), later.GetValueOrDefault(name))));

        bool IsRuled(SystemSymbol system, ScopeRule? before, ScopeRule? after) =>
            (before is null ? null : PartTexts.Decision(before)) != (after is null ? null : PartTexts.Decision(after))
            && ((before is not null && Touches(system, from, to, before)) || (after is not null && Touches(system, to, from, after)));
    }

    private static bool Touches(SystemSymbol system, Framework framework, Framework other, ScopeRule rule) => rule.AppliesTo.IsEmpty
        ? system.Scopes.Any(scope => IsEdition(scope.Framework.Framework, framework) || IsEdition(scope.Framework.Framework, other))
        : rule.AppliesTo.Any(touched => IsInScope(system, framework, other, touched));

    private static Dictionary<string, string> Readings(Framework framework) =>
        framework.Readings.ToDictionary(reading => reading.Name, PartTexts.Of, StringComparer.Ordinal);

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
            classes.TryAdd(known.Name, PartTexts.Of(known));
            foreach (var route in known.Routes)
            {
                classes.TryAdd($"{known.Name} {route.Name}", PartTexts.Of(route));
            }
        }

        return classes;
    }

    private static Dictionary<string, string> Facts(Framework framework)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in framework.Facts)
        {
            facts.TryAdd(fact.Name, PartTexts.Of(fact));
        }

        return facts;
    }

    private static Dictionary<string, string> Covers(Framework framework) => new(StringComparer.Ordinal)
    {
        ["actors"] = PartTexts.Covered(framework.CoveredActors),
        ["classes"] = PartTexts.Covered(framework.CoveredClasses),
    };

    /// <summary>Whether one of the two editions holds the duties of such a system, and the other does not.</summary>
    private static bool IsCoveredOtherwise(SystemSymbol system, Framework from, Framework to) =>
        system.Scopes.Any(scope => IsEdition(scope.Framework.Framework, from) || IsEdition(scope.Framework.Framework, to))
        && (system.Actors.Any(actor => Holds(from.CoveredActors, actor) != Holds(to.CoveredActors, actor))
            || ((system.ClassIn(from) ?? system.ClassIn(to)) is { } known && Holds(from.CoveredClasses, known.Name) != Holds(to.CoveredClasses, known.Name)));

    private static bool Holds(ImmutableArray<string>? covered, string name) => covered is null || covered.Value.Contains(name);

    private static Dictionary<string, string> EvidenceTypes(Framework framework) =>
        framework.EvidenceTypes.DistinctBy(type => type.Id).ToDictionary(type => type.Id, PartTexts.Of, StringComparer.Ordinal);

    private static bool Expects(SystemSymbol system, Framework framework, Framework other, string evidence) =>
        framework.Leaves.Any(leaf => leaf.ExpectedEvidence.Contains(evidence) && IsInScope(system, framework, other, leaf));

    /// <summary>What the catalog says of provisions that are on both sides and no law does; of one that moved, under its new number.</summary>
    private static IEnumerable<PartChange> CompareNotes(Framework from, Framework to, IEnumerable<Framework> known)
    {
        foreach (var pair in EditionComparer.Pairs(from, to, known))
        {
            if (pair is { From: { } was, To: { } now } && PartTexts.NotesOf(was) is var before && PartTexts.NotesOf(now) is var after && before != after)
            {
                yield return new PartChange(PartKind.Note, now.DisplayName, before, after, []) { IsOurs = true };
            }
        }
    }

    private static bool IsEdition(Framework one, Framework other) => one.Id == other.Id && one.Edition == other.Edition;

    private static Dictionary<string, string> Texts(Dictionary<string, ScopeRule> rules) =>
        rules.ToDictionary(entry => entry.Key, entry => PartTexts.Of(entry.Value), StringComparer.Ordinal);

    /// <summary>Two rules of one citation and one effect are told apart by their order.</summary>
    internal static Dictionary<string, ScopeRule> RulesByName(Framework framework, bool isOurs)
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
}
