using System.Collections.Immutable;

namespace Mapping.Reports.Findings;

/// <summary>The obligations that keep gates from holding, each with the names of those gates.</summary>
internal sealed class Blockers
{
    private readonly Dictionary<SystemObligation, ImmutableArray<string>> gates = [];

    public static Blockers Of(Judgement judgement)
    {
        var blockers = new Blockers();
        if (!judgement.HasErrors)
        {
            foreach (var gate in judgement.Coverage.Gates)
            {
                foreach (var blocker in gate.Blocking.SelectMany(requirement => requirement.Blockers))
                {
                    blockers.Add(new SystemObligation(gate.System, blocker), gate.Name);
                }
            }
        }

        return blockers;
    }

    /// <summary>Ordinal order of names; empty where no gate depends on it.</summary>
    public ImmutableArray<string> GatesOf(IEnumerable<SystemObligation> obligations) =>
        [.. obligations.SelectMany(obligation => GatesOf(obligation)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>In the order of gates.</summary>
    public ImmutableArray<string> GatesOf(SystemObligation obligation) => gates.GetValueOrDefault(obligation, []);

    private void Add(SystemObligation obligation, string gate)
    {
        var known = GatesOf(obligation);
        if (!known.Contains(gate))
        {
            gates[obligation] = known.Add(gate);
        }
    }
}
