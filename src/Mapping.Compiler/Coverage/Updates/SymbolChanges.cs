using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>How the declarations that a verdict rests on differ from earlier ones.</summary>
internal sealed class SymbolChanges
{
    private SymbolChanges(WorkspaceSymbols before, WorkspaceSymbols after)
    {
        MovedDecisions = MovesOf<object>([.. before.Waivers, .. before.Exclusions], [.. after.Waivers, .. after.Exclusions]);
        Compare(before.Controls, after.Controls);
    }

    /// <summary>Controls that are no more, or cover something else now.</summary>
    public HashSet<ControlSymbol> Gone { get; } = [];

    /// <summary>Controls that are new, or cover something else now.</summary>
    public List<ControlSymbol> Come { get; } = [];

    /// <summary>Controls that stand elsewhere, or say other words, but cover what they covered.</summary>
    public Dictionary<ControlSymbol, ControlSymbol> Moved { get; } = [];

    /// <summary>Waivers and exclusions that stand elsewhere but decide what they decided.</summary>
    public ImmutableDictionary<object, object> MovedDecisions { get; }

    /// <summary>Whether no verdict can be another one.</summary>
    public bool OnlyMove => Gone.Count == 0 && Come.Count == 0;

    /// <summary>The changes; null where they may reach every verdict.</summary>
    public static SymbolChanges? Between(WorkspaceSymbols before, WorkspaceSymbols after)
    {
        var isComparable = before.Frameworks.SequenceEqual(after.Frameworks)
            && before.CrosswalkRows.AsSpan().SequenceEqual(after.CrosswalkRows.AsSpan(), ReferenceEqualityComparer.Instance)
            && SameMeaning.AllPairs(before.Systems, after.Systems, SameMeaning.Of)
            && SameMeaning.AllPairs(before.Waivers, after.Waivers, SameMeaning.Of)
            && SameMeaning.AllPairs(before.Exclusions, after.Exclusions, SameMeaning.Of);
        return isComparable ? new SymbolChanges(before, after) : null;
    }

    /// <summary>A covering in the words of now.</summary>
    public CoveringControl Now(CoveringControl covering) => Moved.TryGetValue(covering.Control, out var now)
        ? covering with { Control = now, Mapping = now.Mappings[IndexOf(covering.Control.Mappings, covering.Mapping)] }
        : covering;

    private static ImmutableDictionary<object, object> MovesOf<TSymbol>(ImmutableArray<TSymbol> before, ImmutableArray<TSymbol> after)
        where TSymbol : class => before.Zip(after)
            .Where(pair => !ReferenceEquals(pair.First, pair.Second))
            .ToImmutableDictionary(pair => (object)pair.First, pair => (object)pair.Second, ReferenceEqualityComparer.Instance);

    private static int IndexOf(ImmutableArray<MappingSymbol> mappings, MappingSymbol mapping)
    {
        var index = 0;
        while (!ReferenceEquals(mappings[index], mapping))
        {
            index++;
        }

        return index;
    }

    /// <summary>Both lists are in ordinal order of names.</summary>
    private void Compare(ImmutableArray<ControlSymbol> before, ImmutableArray<ControlSymbol> after)
    {
        var (i, j) = before == after ? (before.Length, after.Length) : (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && ReferenceEquals(before[i], after[j]))
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var order = i == before.Length ? 1 : j == after.Length ? -1 : string.CompareOrdinal(before[i].Name, after[j].Name);
            Add(order <= 0 ? before[i++] : null, order >= 0 ? after[j++] : null);
        }
    }

    private void Add(ControlSymbol? before, ControlSymbol? after)
    {
        if (before is not null && after is not null && SameMeaning.Of(before, after))
        {
            Moved.Add(before, after);
            return;
        }

        if (before is not null)
        {
            Gone.Add(before);
        }

        if (after is not null)
        {
            Come.Add(after);
        }
    }
}
