using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Coverage;

/// <summary>A gate for a system, as an editor shows it.</summary>
/// <param name="Name">The gate's name; <c>default</c> where none is declared.</param>
/// <param name="System">The system it is judged for.</param>
/// <param name="Holds">Never where the sources have errors.</param>
/// <param name="Text">One sentence.</param>
/// <param name="Blockers">The obligations that keep it from holding, each once, in the order of the requirements.</param>
/// <param name="Location">Where it is declared; null for the default gate.</param>
public sealed record GateSummary(string Name, string System, bool Holds, string Text, ImmutableArray<string> Blockers, Location? Location)
{
    /// <summary>By gate, then system.</summary>
    public static ImmutableArray<GateSummary> Of(Compilation compilation) =>
        [.. compilation.Coverage.Gates.Select(gate => Of(gate, compilation.HasErrors))];

    private static GateSummary Of(GateResult gate, bool hasErrors)
    {
        ImmutableArray<string> blockers = gate.Holds ? [] :
        [
            .. gate.Blocking
                .SelectMany(requirement => requirement.Blockers)
                .Select(blocker => $"{blocker.Framework.Framework.Id} {blocker.Provision.DisplayName}")
                .Distinct(StringComparer.Ordinal),
        ];
        return new GateSummary(gate.Name, gate.System.Name, gate.Holds, TextOf(gate, hasErrors, blockers.Length), blockers, gate.Gate?.Location);
    }

    private static string TextOf(GateResult gate, bool hasErrors, int blockers)
    {
        var name = GateWords.NameOf(gate);
        var count = blockers == 1 ? "one obligation" : $"{blockers.ToString(CultureInfo.InvariantCulture)} obligations";
        return hasErrors ? $"{name} is not judged for {gate.System.Name} while the sources have errors."
            : !gate.Holds && !gate.Fails ? $"{name} is not judged for {gate.System.Name}: nothing binds it."
            : gate.Standing == GateStanding.NotJudged ? $"{name} does not hold for {gate.System.Name}: it judges nothing{Why(gate)}."
            : gate.Holds ? $"{name} holds for {gate.System.Name}{GateWords.Through(gate)}."
            : $"{name} does not hold for {gate.System.Name}: {string.Join("; ", Objections(gate).Prepend(blockers == 0 ? "" : $"blocked by {count}").Where(why => why.Length > 0))}.";
    }

    private static IEnumerable<string> Objections(GateResult gate) => gate.Requirements.Select(requirement => requirement.Objection).OfType<string>();

    private static string Why(GateResult gate) =>
        gate.Requirements.Select(requirement => requirement.Unjudged).OfType<string>().FirstOrDefault() is { } why ? $" ({why})" : "";
}
