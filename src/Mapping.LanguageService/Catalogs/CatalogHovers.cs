using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.LanguageService.Hover;
using Mapping.LanguageService.Navigation;

namespace Mapping.LanguageService.Catalogs;

/// <summary>Says what is made of a place of a catalog: what a provision inherits and computes, how it is covered now, who cites it.</summary>
public static class CatalogHovers
{
    /// <summary>Null where there is nothing to say.</summary>
    public static HoverText? At(CatalogDocument document, int offset) =>
        CatalogSymbols.At(document, offset) is { } found && TextOf(document, found.Symbol) is { } text ? new HoverText(found.Span, text) : null;

    /// <summary>Markdown, or null where there is nothing to tell.</summary>
    internal static string? TextOf(CatalogDocument document, object symbol) => symbol switch
    {
        Provision provision => document.Framework is { } framework ? Of(document, framework, provision) : null,
        FactDefinition fact => FactText.Of(document.Compilation, fact.Name) ?? new Markdown().Title(fact.Name, fact.Question).ToString(),
        SystemClass known => FactText.Of(known),
        Route route => FactText.Of(route),
        EvidenceType type => Of(document, type),
        CatalogEntry entry => CatalogKeyWords.Of(entry.Key) is { } words ? new Markdown().Title(entry.Key, null).Paragraph(words).ToString() : null,
        _ => null,
    };

    private static string Of(CatalogDocument document, Framework framework, Provision provision)
    {
        var page = new Markdown().Paragraph(ProvisionText.Of(document.Compilation, framework, provision));
        return page.List([.. Settings(provision), Citations(document, provision)]).ToString();
    }

    /// <summary>What the heading need not say itself.</summary>
    private static IEnumerable<string> Settings(Provision provision)
    {
        yield return $"kind: {CatalogNames.NameOf(provision.Kind)}";
        if (provision.Topic is { } topic)
        {
            yield return $"topic: {Markdown.Escape(topic)}";
        }

        if (provision.OwnerHint is { } owner)
        {
            yield return $"usual owner: {Markdown.Escape(owner)}";
        }

        if (provision.Retention is { } retention)
        {
            yield return $"records kept: at least {retention}";
        }
    }

    private static string Citations(CatalogDocument document, Provision provision)
    {
        var cited = ReferenceFinder.Of(document.Compilation, provision, ReferenceOptions.UsesOnly);
        var files = cited.Select(reference => reference.Location.Path).Distinct().Count();
        return cited.IsEmpty ? "cited by no source" : $"cited {RecordWords.Of(cited.Length, "time")} in {RecordWords.Of(files, "file")}";
    }

    private static string Of(CatalogDocument document, EvidenceType type)
    {
        var expecting = document.Framework?.Provisions.Count(provision => provision.ExpectedEvidence.Contains(type.Id)) ?? 0;
        return new Markdown()
            .Title(type.Id, type.Description)
            .List([$"form: {Markdown.Escape(type.Form)}", $"expected by {RecordWords.Of(expecting, "provision")}"])
            .ToString();
    }
}
