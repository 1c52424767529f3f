using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Text;

/// <summary>What a system can declare under a catalog, and what the catalog makes of it: actors, classes, facts, scope rules and readings.</summary>
internal static class CatalogVocabulary
{
    public static void Write(TextPage page, Framework framework)
    {
        WriteActors(page, framework);
        WriteClasses(page, framework);
        WriteFacts(page, framework);
        WriteRules(page, framework);
        WriteReadings(page, framework);
    }

    private static void WriteActors(TextPage page, Framework framework)
    {
        if (framework.Actors.IsEmpty && framework.CoveredActors is null)
        {
            return;
        }

        WriteHeading(page, "Actors");
        page.Paragraph(2, string.Join(", ", framework.Actors));
        WriteCovered(page, framework.CoveredActors, "the duties of");
    }

    private static void WriteClasses(TextPage page, Framework framework)
    {
        if (framework.Classes.IsEmpty)
        {
            return;
        }

        WriteHeading(page, "Classes");
        foreach (var known in framework.Classes)
        {
            page.Labelled(2, new Piece(known.Name, Style.Strong), $"  {Sentence(known.Explanation, known.Provision)}", hang: 2);
            foreach (var route in known.Routes)
            {
                var from = route.AppliesFrom is { } date ? $" It applies from {DateWords.Of(date)}." : "";
                page.Labelled(4, new Piece(route.Name), $"  {Sentence(route.Explanation, route.Provision)}{from}", hang: 2);
            }
        }

        WriteCovered(page, framework.CoveredClasses, "systems of class");
    }

    private static void WriteFacts(TextPage page, Framework framework)
    {
        if (framework.Facts.IsEmpty)
        {
            return;
        }

        WriteHeading(page, "Facts");
        foreach (var fact in framework.Facts)
        {
            page.Labelled(2, new Piece(fact.Name, Style.Strong), $"  {fact.Question} ({fact.Provision})", hang: 2);
            page.Paragraph(4, $"{Silence(fact)}{(fact.Implies is { } implied && ConditionWords.Of(implied) is { } words ? $" Where it holds, so does: {words}." : "")}");
            if (fact.PlacedBefore is { } before)
            {
                page.Paragraph(4, $"Where it holds, the system was placed before {DateWords.Of(before)}.");
            }

            if (fact.IsRelief)
            {
                page.Paragraph(4, "A relief: it counts only with because \"…\" approved by OWNER on DATE.", Style.Warning);
            }
        }
    }

    private static void WriteRules(TextPage page, Framework framework)
    {
        if (framework.ScopeRules.IsEmpty)
        {
            return;
        }

        WriteHeading(page, "Scope rules");
        foreach (var rule in framework.ScopeRules)
        {
            page.Labelled(2, new Piece(rule.Provision, Style.Strong), $"  {Effect(rule)}: {Sentence(rule.Explanation, null)}", hang: 2);
            page.Paragraph(4, $"where: {ConditionWords.Of(rule.Condition) ?? "always"}{Reach(rule)}", hang: 2);
        }
    }

    private static void WriteReadings(TextPage page, Framework framework)
    {
        if (framework.Readings.IsEmpty)
        {
            return;
        }

        WriteHeading(page, "Readings: choose one behind \"use\", as in \"reading NAME CHOICE\"");
        foreach (var reading in framework.Readings)
        {
            page.Labelled(2, new Piece(reading.Name, Style.Strong), $"  {reading.Question} ({reading.Provision})", hang: 2);
            page.Paragraph(4, $"touches {Few(reading.AppliesTo)}", hang: 2);
            foreach (var choice in reading.Choices)
            {
                var from = choice.Date is { } date ? $" They apply from {DateWords.Of(date)}." : "";
                page.Labelled(4, new Piece(choice.Name), $"  {Sentence(choice.Explanation, null)}{from}{(choice.IsStandard ? " It counts where nobody chooses." : "")}", hang: 2);
            }
        }
    }

    private static void WriteHeading(TextPage page, string text)
    {
        page.Gap();
        page.Line(new Piece(text, Style.Strong));
    }

    private static void WriteCovered(TextPage page, IReadOnlyCollection<string>? covered, string what)
    {
        if (covered is not null)
        {
            page.Paragraph(2, $"The catalog covers {what} {string.Join(", ", covered)} only; a system of another one is not judged under it.", Style.Warning);
        }
    }

    private static string Sentence(string text, string? provision) => $"{text.TrimEnd('.')}{(provision is null ? "" : $" ({provision})")}.";

    private static string Silence(FactDefinition fact) => fact.Undeclared switch
    {
        UndeclaredFact.Yes => $"Undeclared, it is assumed to hold{Asked(fact)}; obligations stay.",
        UndeclaredFact.No => $"Undeclared, it is assumed not to hold{Asked(fact)}; obligations stay.",
        _ => "Undeclared, it is asked for, and obligations stay.",
    };

    private static string Asked(FactDefinition fact) =>
        fact.AskedOf is { } such && ConditionWords.Of(such) is { } words ? $", and asked of systems with {words}" : "";

    private static string Effect(ScopeRule rule) => rule.Effect switch
    {
        ScopeEffect.NotApplicable => "takes obligations away",
        ScopeEffect.Narrowed => "narrows obligations",
        ScopeEffect.Noted => "says what obligations mean for such a system",
        ScopeEffect.DeemedMet => "counts as met by other law",
        ScopeEffect.AddsActor => $"makes an actor {rule.Actor}",
        _ => rule.Date is { } date ? $"applies from {DateWords.Of(date)}" : "moves the date",
    };

    private static string Reach(ScopeRule rule)
    {
        var touched = rule.AppliesTo.IsEmpty ? "" : $"; touches {Few(rule.AppliesTo)}";
        var except = rule.Except.IsEmpty ? "" : $"; leaves {Few(rule.Except)}";
        return $"{touched}{except}{(rule.ForActor is { } actor ? $"; only what binds through actor {actor} alone" : "")}";
    }

    private static string Few(IEnumerable<Provision> provisions) => string.Join(", ", provisions.Select(provision => provision.DisplayName));
}
