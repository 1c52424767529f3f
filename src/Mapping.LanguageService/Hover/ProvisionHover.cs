using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.LanguageService.Hover;

/// <summary>A provision: what it asks, whom and when it binds, and who covers it now.</summary>
internal static class ProvisionHover
{
    private const int Shown = 3;

    public static void Write(HoverPage page, Compilation compilation, Provision provision)
    {
        var framework = compilation.Catalogs.FirstOrDefault(catalog =>
            provision.Index < catalog.Provisions.Length && ReferenceEquals(catalog.Provisions[provision.Index], provision));
        page.Heading(framework?.Id ?? "provision", provision.DisplayName, provision.Title);
        if (provision.Element is { } element)
        {
            page.Note($"\"{element}\" is our name for one part of {provision.Citation}.");
        }

        if (provision.Paraphrase.Length > 0)
        {
            page.Text(provision.Paraphrase);
        }

        page.Item("binds", string.Join(" or ", provision.Actors));
        page.Item("where", ConditionWords.Of(provision.Condition));
        page.Item("from", string.Join(", ", provision.AppliesFrom.Select(date => date.Route is { } route ? $"{DateWords.Of(date.Date)} ({route})" : DateWords.Of(date.Date))));
        page.Item("elements, our names", string.Join(", ", provision.Children.Select(child => child.Element).OfType<string>()));
        page.Item("expected evidence", framework is null ? null : Expected(framework, provision));
        foreach (var system in compilation.Coverage.Systems)
        {
            page.Item(system.System.Name, StateIn(system, framework, provision));
        }

        if (framework is not null)
        {
            page.Note("A paraphrase in our words, not the law.");
            page.Link("The official text", framework.OfficialSource);
        }
    }

    private static string Expected(Framework framework, Provision provision) => string.Join("; ", provision.ExpectedEvidence
        .Select(id => framework.EvidenceTypes.FirstOrDefault(type => type.Id == id)?.Description ?? id));

    private static string? StateIn(SystemCoverage system, Framework? framework, Provision provision)
    {
        ImmutableArray<ObligationResult> leaves =
        [
            .. system.Obligations.Where(obligation => ReferenceEquals(obligation.Framework.Framework, framework) && obligation.Provision.IsAtOrUnder(provision)),
        ];
        if (leaves.IsEmpty)
        {
            return null;
        }

        var counts = leaves.GroupBy(leaf => leaf.Outcome).OrderBy(group => group.Key)
            .Select(group => leaves.Length == 1 ? CoverageNames.NameOf(group.Key) : $"{group.Count()} {CoverageNames.NameOf(group.Key)}");
        var controls = leaves.SelectMany(leaf => leaf.Controls).Select(covering => covering.Control.Name).Distinct(StringComparer.Ordinal).ToList();
        var by = controls.Count == 0 ? "" : $", by {string.Join(", ", controls.Take(Shown))}{(controls.Count > Shown ? $" and {controls.Count - Shown} more" : "")}";
        return string.Join(", ", counts) + by;
    }
}
