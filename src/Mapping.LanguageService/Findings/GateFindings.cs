using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.LanguageService.Coverage;
using Mapping.Workspaces.Editing;

namespace Mapping.LanguageService.Findings;

/// <summary>
/// Says at each requirement of a gate what keeps it from holding. The command says the same as its verdict, so that this is a finding
/// of editors alone.
/// </summary>
internal static class GateFindings
{
    private const int SystemsShown = 3;
    private const int PlacesShown = 20;

    private static readonly DiagnosticDescriptor Blocked = new(
        "gate-blocked",
        "gate-blocked",
        DiagnosticSeverity.Warning,
        "This keeps the gate \"{0}\" from holding {1}.",
        "Map them, let evidence pass, or waive them; \"mapping check\" fails while a gate does not hold.");

    /// <summary>One for each requirement; none while nobody can say whether gates hold: sources have errors, or evidence was not read.</summary>
    public static IEnumerable<Diagnostic> Of(WorkspaceSnapshot snapshot)
    {
        if (snapshot.HasErrors || !snapshot.HasEvidence)
        {
            return [];
        }

        return from result in snapshot.Compilation.Coverage.Gates
               where result is { Gate: not null, Holds: false }
               from index in Enumerable.Range(0, result.Requirements.Length)
               let asked = result.Requirements[index]
               where result.Blocks(asked)
               group (result.System, Result: asked) by (Location: result.PlaceOf(index), result.Name) into requirement
               select Finding(snapshot.Compilation, requirement.Key.Name, requirement.Key.Location, [.. requirement]);
    }

    private static Diagnostic Finding(
        Compilation compilation, string gate, Compiler.Text.Location location, ImmutableArray<(SystemSymbol System, RequirementResult Result)> systems)
    {
        var texts = systems.Take(SystemsShown).Select(entry => $"for {entry.System.Name}: {BlockerWords.Of(compilation, entry.Result, entry.System)}");
        var more = systems.Length > SystemsShown ? string.Create(CultureInfo.InvariantCulture, $"; and for {systems.Length - SystemsShown} more systems") : "";
        return Diagnostic.Create(Blocked, location, gate, string.Join("; ", texts) + more) with
        {
            Related =
            [
                .. systems.SelectMany(entry => entry.Result.Blockers.Select(blocker => PlaceOf(compilation, blocker, entry.System))).Distinct().Take(PlacesShown),
            ],
        };
    }

    private static RelatedLocation PlaceOf(Compilation compilation, ObligationResult blocker, SystemSymbol system) =>
        new(ActionPlace.Of(blocker, system), $"{blocker.Provision.DisplayName} ({blocker.Provision.Title}) {BlockerWords.StateOf(compilation, blocker, system)}");
}
