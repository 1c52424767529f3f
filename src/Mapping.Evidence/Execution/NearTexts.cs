using System.Collections.Immutable;
using System.Text;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Execution;

/// <summary>
/// Which of the texts that rules want some record holds, and which records hold one that is nearly so. A rule that asks for a text that is
/// nowhere finds nothing for ever, and nobody can tell whether it was mistyped.
/// </summary>
internal sealed class NearTexts(ImmutableArray<WatchedField> watched, Func<int, string> nameOf)
{
    /// <summary>A field with more texts than that holds no words that somebody chooses from; what is not kept is looked at again.</summary>
    private const int MostKept = 4096;

    private readonly Dictionary<ulong, SeenText>[] seen = [.. watched.Select(_ => new Dictionary<ulong, SeenText>())];
    private readonly bool[][] held = [.. watched.Select(field => new bool[field.Wanted.Length])];
    private readonly Dictionary<(int Field, int Wanted, int Rule), ProblemTally> near = [];

    /// <summary>The same by rule, once all records are seen and somebody asks.</summary>
    private ILookup<int, ((int Field, int Wanted, int Rule) Key, ProblemTally Tally)>? byRule;

    /// <summary>How many of the texts no record held so far. Once each was, nothing is open, whatever else is near.</summary>
    private int missing = watched.Sum(field => field.Wanted.Length);

    /// <summary>The rules for which a record may be another one than it seems; null where there are none, as for most records.</summary>
    public List<int>? See(Record record, RecordPosition position)
    {
        List<int>? rules = null;
        for (var i = 0; missing > 0 && i < watched.Length; i++)
        {
            ref readonly var field = ref record[watched[i].Slot];
            if (!FieldReading.IsText(field))
            {
                continue;
            }

            var found = Find(i, field.Bytes);
            foreach (var (wanted, rule) in found.Near)
            {
                TallyOf((i, wanted, rule)).Add(ProblemOf(i, wanted, field.Bytes), new ProblemPlace(position, 1));
                (rules ??= []).Add(rule);
            }
        }

        return rules;
    }

    /// <summary>What no record holds while one holds nearly that, of the texts that a rule wants.</summary>
    public IEnumerable<(Problem Problem, ProblemCount Count)> OpenFor(int rule)
    {
        byRule ??= near.Select(entry => (entry.Key, Tally: entry.Value)).OrderBy(entry => entry.Key).ToLookup(entry => entry.Key.Rule);
        return byRule[rule].Where(entry => !held[entry.Key.Field][entry.Key.Wanted]).SelectMany(entry => entry.Tally.All);
    }

    public void Merge(NearTexts other)
    {
        for (var i = 0; i < held.Length; i++)
        {
            for (var j = 0; j < held[i].Length; j++)
            {
                missing -= !held[i][j] && other.held[i][j] ? 1 : 0;
                held[i][j] |= other.held[i][j];
            }
        }

        foreach (var (key, tally) in other.near)
        {
            TallyOf(key).Merge(tally);
        }
    }

    private SeenText Find(int field, ReadOnlySpan<byte> text)
    {
        var key = Spelling.KeyOf(text);
        if (!seen[field].TryGetValue(key, out var found))
        {
            found = watched[field].See(key, text);
            foreach (var wanted in found.Exact)
            {
                missing -= held[field][wanted] ? 0 : 1;
                held[field][wanted] = true;
            }

            if (seen[field].Count < MostKept)
            {
                seen[field].Add(key, found);
            }
        }

        return found;
    }

    private ProblemTally TallyOf((int Field, int Wanted, int Rule) key)
    {
        byRule = null;
        if (!near.TryGetValue(key, out var tally))
        {
            near.Add(key, tally = new ProblemTally());
        }

        return tally;
    }

    private Problem ProblemOf(int field, int wanted, ReadOnlySpan<byte> text) => new(
        ProblemKind.NearText,
        $"the field \"{nameOf(watched[field].Slot)}\" holds \"{Encoding.UTF8.GetString(text)}\" and never \"{watched[field].Wanted[wanted].Text}\", which the rule compares it with",
        watched[field].Slot);
}
