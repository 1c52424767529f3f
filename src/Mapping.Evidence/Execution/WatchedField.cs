using System.Collections.Immutable;
using System.Text;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Execution;

/// <summary>A field with the texts that rules compare it with, in order to see which of them no record holds.</summary>
/// <param name="slot">The field.</param>
/// <param name="wanted">The texts, with the rules that want each.</param>
internal sealed class WatchedField(int slot, ImmutableArray<WatchedText> wanted)
{
    private readonly NearIndex index = new([.. wanted.Select(text => text.Form)]);

    private readonly ILookup<ulong, int> byKey = Enumerable.Range(0, wanted.Length).ToLookup(index => wanted[index].Key);

    public int Slot { get; } = slot;

    public ImmutableArray<WatchedText> Wanted { get; } = wanted;

    /// <summary>What a text of a record is to the rules.</summary>
    public SeenText See(ulong key, ReadOnlySpan<byte> text)
    {
        ImmutableArray<int> exact = [.. byKey[key]];
        ImmutableArray<(int Wanted, Nearness Nearness)> near = [];
        if (TypedForm.Of(text) is { } form)
        {
            var found = index.Near(form);
            if (found.Count > 0)
            {
                var written = Encoding.UTF8.GetString(text);
                near = [.. found.Where(entry => !Wanted[entry.Wanted].IsKnownToAll(written))];
            }
        }

        return exact.IsEmpty && near.IsEmpty ? SeenText.Other : new SeenText(exact, near);
    }
}
