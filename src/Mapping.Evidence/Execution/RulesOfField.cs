using System.Collections.Immutable;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Execution;

/// <summary>The rules that want some texts in a field, by text.</summary>
internal sealed class RulesOfField
{
    private readonly Dictionary<ulong, int[]> byKey;

    public RulesOfField(int slot, ImmutableArray<WantedTexts> wants)
    {
        Slot = slot;
        All = [.. wants.Select(want => want.Rule)];
        byKey = wants.SelectMany(want => want.Keys.Select(key => (Key: key, want.Rule)))
            .GroupBy(entry => entry.Key)
            .ToDictionary(group => group.Key, group => group.Select(entry => entry.Rule).ToArray());
    }

    public int Slot { get; }

    public int[] All { get; }

    /// <summary>
    /// Where the field holds no text, or the record is an error, or one of a broken list or an unfinished run, every rule must say what it thinks of that. A text that is spelled almost
    /// like the one that a rule wants has the same key.
    /// </summary>
    public int[] RulesFor(Record record)
    {
        ref readonly var field = ref record[Slot];
        return record.IsError || record.ListFault is not null || record.Fault is not null || !FieldReading.IsText(field) ? All : byKey.GetValueOrDefault(Spelling.KeyOf(field.Bytes)) ?? [];
    }

    /// <summary>Those that want a text, by its key.</summary>
    public int[] RulesFor(ulong key) => byKey.GetValueOrDefault(key) ?? [];
}
