using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.LanguageService.Completion;

namespace Mapping.LanguageService.Catalogs;

/// <summary>Offers the words that a key of a catalog takes.</summary>
internal static class CatalogWords
{
    private static readonly string[] YesNo = ["yes", "no"];

    public static IEnumerable<CompletionItem> For(CatalogDocument document, CatalogSite site)
    {
        var framework = document.Framework;
        return site.Key switch
        {
            "kind" => Words(CatalogNames.Kinds),
            "domain" => Words(CatalogNames.Domains),
            "pillar" => Words(CatalogNames.Pillars),
            "excludable" or "closable" or "predefined" or "withdrawn" or "relief" => Words(YesNo),
            "undeclared" => Words(["ask", .. YesNo]),
            "effect" => Words(ScopeEffectNames.All),
            "retention" => Words(["10 years", "6 months", "90 days"]),
            "actor" => Words([.. Actors(framework), "none"], site),
            "for actor" => Words(Actors(framework)),
            "topic" => Words(Used(framework, provision => provision.Topic)),
            "owner" => Words(Used(framework, provision => provision.OwnerHint)),
            "applies" => Words(Routes(framework).Select(route => route.Name), site),
            "evidence" => EvidenceTypes(framework, site),
            _ when site.IsCondition => Conditions(document, site),
            _ => [],
        };
    }

    private static IEnumerable<CompletionItem> EvidenceTypes(Framework? framework, CatalogSite site) =>
        from type in framework?.EvidenceTypes ?? []
        where !site.Listed.Contains(type.Id)
        select Item(type.Id, type.Description, type) with { FilterText = $"{type.Id} {type.Description}" };

    /// <summary>After <c>class</c>, <c>route</c> and <c>actor</c> stands one of their names; else what begins or joins tests.</summary>
    private static IEnumerable<CompletionItem> Conditions(CatalogDocument document, CatalogSite site)
    {
        var before = document.Source.Content.AsSpan(0, site.Word.Start).TrimEnd(' ');
        var word = before[(before.LastIndexOfAny(" (:") + 1)..];
        var framework = document.Framework;
        return word switch
        {
            "class" => (framework?.Classes ?? []).Select(known => Item(known.Name, known.Provision, known)),
            "route" => Routes(framework).Select(route => Item(route.Name, route.Provision, route)),
            "actor" => Words(Actors(framework)),
            "" or "and" or "or" or "not" => Tests(framework),
            _ when before is [.., ':' or '('] => Tests(framework),
            _ => Words(["and", "or"]),
        };
    }

    private static IEnumerable<CompletionItem> Tests(Framework? framework) =>
        Words(["class", "actor", "route", "not", "always"]).Concat((framework?.Facts ?? []).Select(fact => Item(fact.Name, fact.Question, fact)));

    private static IEnumerable<Route> Routes(Framework? framework) => (framework?.Classes ?? []).SelectMany(known => known.Routes);

    private static ImmutableArray<string> Actors(Framework? framework) => framework?.Actors ?? [];

    private static IEnumerable<string> Used(Framework? framework, Func<Provision, string?> select) =>
        (framework?.Provisions ?? []).Select(select).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<CompletionItem> Words(IEnumerable<string> words, CatalogSite? site = null) =>
        words.Where(word => site is null || !site.Listed.Contains(word)).Select(word => Item(word, null, null));

    private static CompletionItem Item(string word, string? detail, object? subject) => new(word, CompletionKind.Word)
    {
        Detail = detail,
        InsertText = word,
        SortText = "",
        FilterText = word,
        Subject = subject,
    };
}
