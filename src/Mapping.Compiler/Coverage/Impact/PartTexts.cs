using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage.Impact;

/// <summary>
/// Says of each part of a catalog, in one sentence, all that somebody answers, signs or is bound by. Two parts are the same where their sentences are.
/// </summary>
internal static class PartTexts
{
    public static string Of(SystemClass known) => Joined(known.Explanation, known.Provision ?? "without a provision");

    public static string Of(Route route) =>
        Joined(route.Explanation, $"{route.Provision ?? "without a provision"}, {(route.AppliesFrom is { } date ? $"from {DateWords.Of(date)}" : "from the beginning")}");

    public static string Of(FactDefinition fact) => string.Concat(
        fact.Question,
        fact.Note is { } note ? $" {note}" : "",
        $" ({fact.Provision}; undeclared: {fact.Undeclared.ToString().ToLowerInvariant()}",
        fact.AskedOf is { } such ? $"; asked of {ConditionText.Render(such)}" : "",
        fact.IsRelief ? "; a relief" : "",
        fact.IsOurs ? "; ours" : "",
        fact.Implies is { } implied ? $"; implies {ConditionText.Render(implied)}" : "",
        fact.WithSupplier is { } supplied ? $"; with a supplier: {ConditionText.Render(supplied)}" : "",
        fact.PlacedBefore is { } placed ? $"; placed before {DateWords.Of(placed)}" : "",
        ")");

    /// <summary>What somebody answers who declares a fact: without where it stands in the law, and how silence is read.</summary>
    public static string AnsweredBy(FactDefinition fact) => string.Concat(
        fact.Question,
        fact.Note is { } note ? $" {note}" : "",
        fact.Implies is { } implied ? $"; implies {ConditionText.Render(implied)}" : "",
        fact.WithSupplier is { } supplied ? $"; with a supplier: {ConditionText.Render(supplied)}" : "",
        fact.PlacedBefore is { } placed ? $"; placed before {DateWords.Of(placed)}" : "");

    /// <summary>What somebody answers who declares a class and routes into it: without where it stands in the law, and since when it counts.</summary>
    public static string AnsweredBy(SystemClass known, ImmutableArray<string> routes) => string.Concat(
        known.Explanation,
        string.Concat(known.Routes.Where(route => routes.Contains(route.Name)).Select(route => $"; {route.Name}: {route.Explanation}")));

    public static string Of(ScopeRule rule) => $"{rule.Explanation} ({Decision(rule)})";

    /// <summary>All of a rule that decides, without its explanation.</summary>
    public static string Decision(ScopeRule rule) => string.Concat(
        $"when {ConditionText.Render(rule.Condition)}",
        rule.AppliesTo.IsEmpty ? "" : $"; on {string.Join(", ", rule.AppliesTo)}",
        rule.Except.IsEmpty ? "" : $"; not on {string.Join(", ", rule.Except)}",
        rule.Actor is { } actor ? $"; adds {actor}" : "",
        rule.ActsWhileOpen ? "; while open" : "",
        rule.ForActor is { } only ? $"; for {only}" : "",
        rule.Date is { } date ? $"; from {DateWords.Of(date)}" : "");

    public static string Of(LegalReading reading) => string.Concat(
        reading.Question,
        $" ({reading.Provision}; on {string.Join(", ", reading.AppliesTo)})",
        string.Concat(reading.Choices.Select(choice =>
            $" {choice.Name}{(choice.IsStandard ? ", the standard" : "")}{(choice.Date is { } date ? $", from {DateWords.Of(date)}" : "")}: {choice.Explanation}")));

    public static string Of(EvidenceType type) => Joined(type.Description, type.Form);

    /// <param name="covered">The actors, or the classes, whose duties a catalog holds; null where it holds those of all.</param>
    public static string Covered(ImmutableArray<string>? covered) => covered is { } names ? string.Join(", ", names.Order(StringComparer.Ordinal)) : "all";

    /// <summary>What a catalog says of a provision and no law does: its note, where it is filed, and what to read further.</summary>
    public static string NotesOf(Provision provision) => Joined(
        provision.Note ?? "",
        string.Join("; ", new[]
        {
            $"domain {CatalogNames.NameOf(provision.Domain)}",
            provision.Pillar is { } pillar ? $"pillar {CatalogNames.NameOf(pillar)}" : null,
            provision.Topic is { } topic ? $"topic {topic}" : null,
            provision.OwnerHint is { } owner ? $"usually owned by {owner}" : null,
            provision.SeeAlso.IsEmpty ? null : $"see {string.Join(", ", provision.SeeAlso.Select(see => see.IsOutside ? $"{see.Citation} (outside)" : see.Citation))}",
        }.OfType<string>()));

    private static string Joined(string words, string rest) => words.Length == 0 ? rest : $"{words} ({rest})";
}
