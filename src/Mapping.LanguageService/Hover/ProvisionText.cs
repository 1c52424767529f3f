using System.Globalization;
using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.LanguageService.Hover;

/// <summary>A provision as the catalog tells it in our words, with the coverage now and the way to the official text.</summary>
internal static class ProvisionText
{
    private const int NamesShown = 5;

    public static string Of(Compilation compilation, Framework framework, Provision provision)
    {
        var page = new Markdown().Title(provision.DisplayName, provision.Title);
        if (provision.Element is not null)
        {
            page.Paragraph($"*“{Markdown.Escape(provision.Element)}” is our name for one part of {Markdown.Escape(provision.Citation)}.*");
        }

        page.Paragraph(Markdown.Escape(provision.Paraphrase)).List(Facts(compilation, framework, provision));
        page.List(Coverage(compilation, framework, provision));
        return page.Paragraph(Source(framework, provision)).ToString();
    }

    private static IEnumerable<string> Facts(Compilation compilation, Framework framework, Provision provision)
    {
        if (Kind(provision) is { } kind)
        {
            yield return kind;
        }

        if (!provision.Actors.IsEmpty)
        {
            yield return $"binds: {Markdown.Escape(string.Join(" or ", provision.Actors))}";
        }

        if (ConditionWords.Of(provision.Condition) is { } condition && provision.LeafCount > 0)
        {
            yield return $"where: {Markdown.Escape(condition)}";
        }

        if (!provision.AppliesFrom.IsEmpty)
        {
            yield return $"from: {Markdown.Escape(string.Join(", ", provision.AppliesFrom.Select(date => From(date, compilation))))}";
        }

        if (provision.LeafCount > 0)
        {
            var pillar = provision.Pillar is { } known ? $", pillar {CatalogNames.NameOf(known)}" : "";
            yield return $"domain: {CatalogNames.NameOf(provision.Domain)}{pillar} (our reading)";
        }

        var elements = provision.Children.Where(child => child.Element is not null).Select(child => child.Element).ToList();
        if (elements.Count > 0)
        {
            yield return $"elements: {Markdown.Escape(string.Join(", ", elements))} (our names for its parts)";
        }

        foreach (var id in provision.ExpectedEvidence)
        {
            var type = framework.EvidenceTypes.FirstOrDefault(evidence => evidence.Id == id);
            yield return $"expected evidence: {Markdown.Escape(type is null ? id : $"{type.Description.TrimEnd('.')} ({type.Form})")}";
        }
    }

    private static string? Kind(Provision provision) => provision switch
    {
        { IsWithdrawn: true } => "deleted by the law",
        { Kind: ProvisionKind.Permission } => "a permission: its absence is no gap",
        { LeafCount: 0 } => "context: nothing to assess",
        { Children.IsEmpty: false } => string.Create(CultureInfo.InvariantCulture, $"{provision.LeafCount} assessable below it"),
        { IsExcludable: true } => "may be excluded with a reason",
        _ => null,
    };

    private static string From(RouteDate date, Compilation compilation)
    {
        var distance = date.Date > compilation.Coverage.AsOf ? $", {DateText.Distance(date.Date, compilation)}" : "";
        return date.Route is { } route ? $"{DateWords.Of(date.Date)} on route {route}{distance}" : $"{DateWords.Of(date.Date)}{distance}";
    }

    private static IEnumerable<string> Coverage(Compilation compilation, Framework framework, Provision provision)
    {
        var index = CoverageIndex.Of(compilation);
        if (provision.IsAssessable)
        {
            return index.Of(provision).Select(entry => Leaf(entry.System, entry.Obligation));
        }

        return index.Under(framework, provision)
            .GroupBy(entry => entry.System, entry => entry.Obligation)
            .Select(system => $"**{Markdown.Escape(system.Key.System.Name)}**: {OutcomeWords.Of(Totals.Of(system))}");
    }

    private static string Leaf(SystemCoverage system, ObligationResult obligation)
    {
        var names = obligation.Controls.Select(covering => covering.Control.Name).Distinct().ToList();
        var more = names.Count > NamesShown ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - NamesShown} more") : "";
        var by = names.Count == 0 ? "" : $", by {string.Join(", ", names.Take(NamesShown).Select(Markdown.Code))}{more}";
        return $"**{Markdown.Escape(system.System.Name)}**: {OutcomeWords.Of(obligation)}{by}";
    }

    public static string Source(Framework framework, Provision provision)
    {
        var isLink = Uri.TryCreate(framework.OfficialSource, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";
        var text = isLink && uri is not null ? $"[official text](<{uri.AbsoluteUri}>)" : "official text";
        var whose = (CatalogOrigin.Of(framework), provision.Element) switch
        {
            ({ } origin, _) => $"From a {origin}",
            (_, null) => "A paraphrase in our words, not the law",
            _ => "A paraphrase and a name of ours, not the law",
        };
        return $"*{whose}; {Markdown.Escape(framework.Title)}, edition {Markdown.Escape(framework.Edition)}:* {text}";
    }
}
