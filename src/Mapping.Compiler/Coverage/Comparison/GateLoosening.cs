using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison.Promises;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>Knows for which gates less is asked on a side: by the gate itself, or of the obligations of its system.</summary>
internal sealed class GateLoosening
{
    private readonly HashSet<(string System, bool OnSecond)> systems = [];
    private readonly HashSet<(string Gate, bool OnSecond)> gates = [];

    public GateLoosening(ImmutableArray<SystemChange> changes, ImmutableArray<PromiseChange> promises)
    {
        foreach (var change in changes)
        {
            Note(change, change.Name, onSecond: true);
            Note(change.Mirror(), change.Name, onSecond: false);
        }

        foreach (var promise in promises.Where(promise => promise.Kind is PromiseKind.Gate or PromiseKind.GateSystems or PromiseKind.Requirement))
        {
            if (promise.Direction is not PromiseDirection.Differs)
            {
                gates.Add((promise.Subject, promise.Direction == PromiseDirection.Weaker));
            }
        }
    }

    public GateChange Mark(GateChange change) => change with
    {
        IsLoosened = IsLoosened(change, onSecond: true),
        WasLooser = IsLoosened(change, onSecond: false),
    };

    private bool IsLoosened(GateChange change, bool onSecond) =>
        systems.Contains((change.System, onSecond)) || gates.Contains((change.Name, onSecond));

    private void Note(SystemChange change, string system, bool onSecond)
    {
        if (change.Obligations.Any(obligation => obligation.IsLoosened))
        {
            systems.Add((system, onSecond));
        }
    }
}
