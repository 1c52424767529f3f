using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>Draws a verdict as lines of text, so that a test shows what a reader would see.</summary>
internal static class VerdictPicture
{
    /// <summary>Everything but places: obligations, what is out of scope, questions, gates and findings.</summary>
    public static string OfAll(Compilation compilation) => string.Join(
        '\n',
        compilation.Coverage.Systems.SelectMany(LinesOf)
            .Concat(compilation.Coverage.Gates.SelectMany(LinesOf))
            .Concat(FindingLines(compilation).Order(StringComparer.Ordinal)));

    /// <summary>The obligations of the only system whose names start so, a line each: name, design, outcome, controls.</summary>
    public static string Of(Compilation compilation, string start = "") => Lines(
        Assert.Single(compilation.Coverage.Systems).Obligations.Where(entry => NameOf(entry).StartsWith(start, StringComparison.Ordinal)).Select(LineOf));

    /// <summary>The same for each system, under its name.</summary>
    public static string OfSystems(Compilation compilation) => Lines(compilation.Coverage.Systems.SelectMany(
        system => new[] { system.System.Name + ":" }.Concat(system.Obligations.Select(LineOf))));

    /// <summary>Whether each obligation applies, from when or why not.</summary>
    public static string Applicability(Compilation compilation, params string[] names) => Lines(
        Assert.Single(compilation.Coverage.Systems).Obligations
            .Where(entry => names.Length == 0 || names.Contains(NameOf(entry)))
            .Select(entry => $"{NameOf(entry)}  {ApplicabilityOf(entry)}"));

    public static string Findings(Compilation compilation) => Lines(FindingLines(compilation));

    public static string Gates(Compilation compilation) => Lines(compilation.Coverage.Gates.SelectMany(LinesOf));

    public static string Questions(Compilation compilation) =>
        Lines(compilation.Coverage.Systems.SelectMany(system => system.Questions).Select(question => question.Fact.Name));

    public static string OutOfScope(Compilation compilation) =>
        Lines(compilation.Coverage.Systems.SelectMany(system => system.OutOfScope).Select(entry => entry.Provision.DisplayName));

    public static string PartsUnknown(Compilation compilation) =>
        Lines(compilation.Coverage.Systems.SelectMany(system => system.PartialUnknowns).Select(LineOf));

    /// <summary>Outcomes with their counts, and how many obligations count.</summary>
    public static string Totals(Compilation compilation)
    {
        var totals = Assert.Single(compilation.Coverage.Systems).Totals;
        var counts = Enum.GetValues<Outcome>()
            .Where(outcome => totals[outcome] > 0)
            .Select(outcome => string.Create(CultureInfo.InvariantCulture, $"{CoverageNames.NameOf(outcome)} {totals[outcome]}"));
        return string.Create(CultureInfo.InvariantCulture, $"{totals.Obligations} obligations: {string.Join(", ", counts)}");
    }

    public static string NameOf(ObligationResult obligation) => obligation.Provision.DisplayName;

    private static IEnumerable<string> LinesOf(SystemCoverage coverage) =>
    [
        $"system {coverage.System.Name}",
        .. coverage.Obligations.Select(entry => $"{entry.Framework.Framework.Id} {LineOf(entry)}  {ApplicabilityOf(entry)}"),
        .. coverage.OutOfScope.Select(entry => $"out of scope {entry.Framework.Framework.Id} {entry.Provision.DisplayName}"),
        .. coverage.Questions.Select(entry => $"question {entry.Fact.Name}"),
        .. coverage.PartialUnknowns.Select(entry => $"part unknown {LineOf(entry)}"),
    ];

    private static IEnumerable<string> LinesOf(GateResult gate) =>
    [
        $"{gate.Name} for {gate.System.Name}  {Word(gate.Standing)}",
        .. gate.Requirements.Select(requirement => string.Create(
            CultureInfo.InvariantCulture,
            $"  {requirement.Text}  {Word(requirement.Standing)}  {requirement.Unjudged ?? Share(requirement)}")),
    ];

    private static string Share(RequirementResult requirement) => string.Create(
        CultureInfo.InvariantCulture, $"{requirement.Share:0.00}  [{string.Join(", ", requirement.Blockers.Select(NameOf))}]");

    private static string Word(GateStanding standing) => standing switch
    {
        GateStanding.Met => "holds",
        GateStanding.NotMet => "fails",
        _ => "not judged",
    };

    private static IEnumerable<string> FindingLines(Compilation compilation) =>
        compilation.Diagnostics.Select(finding => $"{finding.Code} {finding.Message}");

    private static string LineOf(ObligationResult entry)
    {
        var design = entry.Design is { } state ? CoverageNames.NameOf(state) : "-";
        return $"{NameOf(entry)}  {design}  {CoverageNames.NameOf(entry.Outcome)}  {ControlsOf(entry.Controls)}".TrimEnd();
    }

    private static string LineOf(PartialUnknown entry) => $"{entry.Provision.DisplayName}  {ControlsOf(entry.Controls)}";

    private static string ControlsOf(IEnumerable<CoveringControl> controls) => string.Join(", ", controls.Select(ControlOf));

    private static string ControlOf(CoveringControl covering)
    {
        var planned = covering.State == ControlState.Planned ? "planned " : "";
        var via = string.Concat(covering.Via.Select(step =>
            $" via {step.From.DisplayName} {CrosswalkRelationNames.NameOf(step.Relation)} {step.To.DisplayName}"));
        return $"{covering.Control.Name}({planned}{CoverageNames.NameOf(covering.Strength)}){via}";
    }

    private static string ApplicabilityOf(ObligationResult entry) => entry.Applicability switch
    {
        { Applies: false } result => $"not applicable, {result.ReasonProvision ?? "-"}: {result.Reason}",
        { InForce: true, From: null } => "in force",
        { InForce: true, From: { } from } => $"in force since {from:O}",
        { From: { } from } => $"from {from:O}",
        _ => "not in force",
    };

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
