using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Coverage;

/// <summary>Where a gate stands for a system. <see cref="Gate"/> is null for the default gate.</summary>
public sealed record GateResult(string Name, GateSymbol? Gate, SystemSymbol System, ImmutableArray<RequirementResult> Requirements)
{
    /// <summary>It is met when each of its requirements that judged something is, and at least one did.</summary>
    public GateStanding Standing { get; init; } = StandingOf(Requirements);

    public bool Holds => Standing == GateStanding.Met;

    /// <summary>Whether there is nothing to ask of the system, while there is of another one: what is judged there says whether the run is good.</summary>
    public bool OwesNothing { get; init; }

    /// <summary>Whether it speaks against the run: it does not hold, and there was something to ask, or nothing was judged at all.</summary>
    public bool Fails => !Holds && !(Standing == GateStanding.NotJudged && OwesNothing);

    /// <summary>The signed reliefs through which it asks for less, with how many obligations more it would ask for without each; ordinal order.</summary>
    public ImmutableArray<(string Name, int Obligations)> Reliefs =>
    [
        .. Requirements
            .SelectMany(requirement => requirement.Relieved)
            .Distinct()
            .SelectMany(obligation => obligation.Applicability.Reliefs)
            .GroupBy(relief => relief, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Count())),
    ];

    /// <summary>The requirements that keep it from holding: those not met, or all of them where none judged anything and it fails for that.</summary>
    public IEnumerable<RequirementResult> Blocking => Requirements.Where(Blocks);

    /// <summary>Whether one of its requirements keeps it from holding.</summary>
    public bool Blocks(RequirementResult requirement) => requirement.Standing == GateStanding.NotMet || (Standing == GateStanding.NotJudged && Fails);

    /// <summary>
    /// Where somebody would look for a requirement: where it is declared; the gate for what every gate asks without a word, which stands
    /// behind those that are declared; the system for the default gate, which nobody wrote.
    /// </summary>
    public Location PlaceOf(int index) => Gate switch
    {
        null => System.Location,
        _ when index < Gate.Requirements.Length => Gate.Requirements[index].Location,
        _ => Gate.Location,
    };

    private static GateStanding StandingOf(ImmutableArray<RequirementResult> requirements)
    {
        var standing = GateStanding.NotJudged;
        foreach (var requirement in requirements)
        {
            if (requirement.Standing == GateStanding.NotMet)
            {
                return GateStanding.NotMet;
            }

            standing = requirement.Standing == GateStanding.Met ? GateStanding.Met : standing;
        }

        return standing;
    }
}
