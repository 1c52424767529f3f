using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Explanations;

/// <summary>A control and its rules: whose they are, whether they hold up in each system, and what rests on them.</summary>
internal static class ControlExplanation
{
    public static NameExplanation Of(Judgement judgement, ControlSymbol control) => new("control", control.Name, control.Title, control.Location)
    {
        Lines = [.. LinesOf(judgement, control)],
        Parts = [.. SystemsOf(judgement, control).Select(system => PartOf(judgement, control, system))],
    };

    /// <param name="judgement">The verdict.</param>
    /// <param name="name">A control and one of its rules, with a stroke between.</param>
    public static IEnumerable<NameExplanation> OfRule(Judgement judgement, string name) =>
        from control in judgement.Symbols.Controls
        where name.StartsWith(control.Name + "/", StringComparison.Ordinal)
        from rule in control.Evidence
        where name.AsSpan(control.Name.Length + 1).SequenceEqual(rule.Name)
        select new NameExplanation("rule", name, rule.Title ?? $"A rule of {control.Title}", rule.Location)
        {
            Lines = [.. LinesOf(rule)],
            Parts =
            [
                .. SystemsOf(judgement, control).Select(system =>
                    new ExplainedPart(HeadingOf(system), ControlDerivation.Of(control, rule, system.System, judgement.Evidence))),
            ],
        };

    private static IEnumerable<ExplainedLine> LinesOf(Judgement judgement, ControlSymbol control)
    {
        yield return new ExplainedLine("owner", judgement.Symbols.TitleOf(control.Owner) ?? "nobody");
        if (control.Domain != Domain.None)
        {
            yield return new ExplainedLine("domain", CatalogNames.NameOf(control.Domain));
        }

        if (control.For is { } systems)
        {
            yield return new ExplainedLine("for", ForWords.Of(systems, control.ForWritten));
        }

        foreach (var mapping in control.Mappings)
        {
            var cited = string.Join(", ", mapping.Provisions.Provisions.Select(provision => provision.DisplayName));
            yield return new ExplainedLine("satisfies", $"{mapping.Framework.Alias} {cited}{(mapping.IsPartial ? ", partially" : "")}");
        }
    }

    private static IEnumerable<ExplainedLine> LinesOf(EvidenceSymbol rule)
    {
        if (rule.Feed is { } feed)
        {
            yield return new ExplainedLine("from", rule.Newest == NewestKind.None ? feed.Name : $"{feed.Name} newest {rule.Newest.ToString().ToLowerInvariant()}");
        }

        foreach (var other in rule.Matches.Select(match => match.Feed.Name).Distinct(StringComparer.Ordinal))
        {
            yield return new ExplainedLine("matched with", other);
        }

        if (rule.Document is { } document)
        {
            yield return new ExplainedLine("document", document.Path);
        }

        if (rule.Within is { } within)
        {
            yield return new ExplainedLine("within", within.ToString());
        }

        if (rule.Fresh is { } fresh)
        {
            yield return new ExplainedLine("fresh", fresh.ToString());
        }

        if (rule.Cadence is { } cadence)
        {
            yield return new ExplainedLine("every", $"{cadence.Period}{(cadence.Tolerated == 0 ? "" : $" tolerate {cadence.Tolerated}")}");
        }
    }

    private static ExplainedPart PartOf(Judgement judgement, ControlSymbol control, SystemCoverage system)
    {
        var covered = system.Obligations
            .Where(obligation => obligation.Controls.Any(covering => ReferenceEquals(covering.Control, control)))
            .Select(obligation => new DerivationSentence(
                $"{obligation.Framework.Alias} {obligation.Provision.DisplayName} ({obligation.Provision.Title}) is {CoverageNames.NameOf(obligation.Outcome)}.", Depth: 1))
            .ToImmutableArray();
        var rests = covered.IsEmpty ? "No obligation in its scope rests on this control." : "What rests on it:";
        return new ExplainedPart(
            HeadingOf(system),
            [.. ControlDerivation.Of(control, system.System, judgement.Evidence, judgement.Coverage.AsOf), new DerivationSentence(rests), .. covered]);
    }

    private static IEnumerable<SystemCoverage> SystemsOf(Judgement judgement, ControlSymbol control) =>
        judgement.Coverage.Systems.Where(system => control.IsFor(system.System));

    private static string HeadingOf(SystemCoverage system) => $"{system.System.Name}: {system.System.Title}";
}
