using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Mapping.Evidence.Filters;

/// <summary>
/// Finds among very many texts those of which another one is at most one slip away: one letter more, less or another one, or two that changed
/// places. Of two such texts a letter can be left out of one, or of each, so that the rest is the same. Also finds others, but few.
/// </summary>
internal sealed class OneSlip
{
    /// <summary>Of a text and of what is left of it without one of its letters, in rising order.</summary>
    private readonly ulong[] rests;

    /// <summary>Whose each of them is.</summary>
    private readonly int[] owners;

    /// <param name="texts">The texts, each with the number by which it is known.</param>
    public OneSlip(IReadOnlyCollection<(int Owner, string Text)> texts)
    {
        rests = new ulong[texts.Sum(text => text.Text.Length + 1)];
        owners = new int[rests.Length];
        var at = 0;
        foreach (var (owner, text) in texts)
        {
            Array.Fill(owners, owner, at, text.Length + 1);
            RestsOf(text, rests.AsSpan(at));
            at += text.Length + 1;
        }

        Array.Sort(rests, owners);
    }

    /// <summary>The numbers of those that a text may be, some of them several times.</summary>
    public List<int> Near(string text)
    {
        var found = new List<int>();
        var sought = new ulong[text.Length + 1];
        RestsOf(text, sought);
        foreach (var rest in sought)
        {
            var at = Array.BinarySearch(rests, rest);
            for (; at > 0 && rests[at - 1] == rest; at--)
            {
            }

            for (; at >= 0 && at < rests.Length && rests[at] == rest; at++)
            {
                found.Add(owners[at]);
            }
        }

        return found;
    }

    private static void RestsOf(string text, Span<ulong> into)
    {
        var rest = text.Length == 0 ? [] : text[1..].ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            into[i] = HashOf(rest);
            if (i < rest.Length)
            {
                rest[i] = text[i];
            }
        }

        into[text.Length] = HashOf(text);
    }

    private static ulong HashOf(ReadOnlySpan<char> text) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text));
}
