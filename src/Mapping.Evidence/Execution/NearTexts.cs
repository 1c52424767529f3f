using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Text;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Execution;

/// <summary>
/// Which of the texts that rules want some record holds, and which records hold one that is nearly so. A rule that asks for a text that is
/// nowhere finds nothing for ever, and nobody can tell whether it, or a record, was mistyped.
/// </summary>
internal sealed class NearTexts(ImmutableArray<WatchedField> watched, FieldTable table, Func<int, string> nameOf)
{
    /// <summary>By watched field the list into whose elements it leads, or -1.</summary>
    private readonly int[] lists = [.. watched.Select(field => table.ListOf(field.Slot))];

    /// <summary>A field with more texts than that holds no words that somebody chooses from; what is not kept is looked at again.</summary>
    private const int MostKept = 4096;

    private readonly Dictionary<ulong, SeenText>[] seen = [.. watched.Select(_ => new Dictionary<ulong, SeenText>())];
    private readonly FirstTexts[] first = [.. watched.Select(_ => new FirstTexts())];
    private readonly bool[][] held = [.. watched.Select(field => new bool[field.Wanted.Length])];

    /// <summary>The fields with more texts than are kept: names, titles, identifiers, messages.</summary>
    private readonly bool[] isFull = new bool[watched.Length];

    private readonly Dictionary<(int Field, int Wanted, Nearness Nearness), NearTally> near = [];

    /// <summary>What each rule wants, once all records are seen and somebody asks.</summary>
    private readonly Lazy<ILookup<int, (int Field, int Wanted, NearText Near)>> byRule = new(() => (
        from field in Enumerable.Range(0, watched.Length)
        from wanted in Enumerable.Range(0, watched[field].Wanted.Length)
        from rule in watched[field].Wanted[wanted].Rules
        select (Wanted: (field, wanted, rule.Near), rule.Rule)).ToLookup(entry => entry.Rule, entry => entry.Wanted));

    /// <summary>The texts that a record may hold, mistyped, with the field of each; null where there are none, as for most records.</summary>
    public List<(int Slot, WatchedText Text)>? See(Record record, RecordPosition position)
    {
        List<(int Slot, WatchedText Text)>? texts = null;
        for (var i = 0; i < watched.Length; i++)
        {
            if (lists[i] < 0)
            {
                See(i, record[watched[i].Slot], position, ref texts);
                continue;
            }

            var elements = record.Lists[lists[i]];
            for (var element = 0; element < elements.Count; element++)
            {
                elements.Show(record, element);
                See(i, record[watched[i].Slot], position, ref texts);
            }

            elements.Hide(record);
        }

        return texts;
    }

    private void See(int watch, in FieldValue field, RecordPosition position, ref List<(int Slot, WatchedText Text)>? texts)
    {
        if (!FieldReading.IsText(field))
        {
            return;
        }

        var found = Find(watch, field.Bytes);
        if (!found.Exact.IsEmpty)
        {
            found.Records++;
        }

        foreach (var (wanted, nearness) in found.Near)
        {
            var (text, written) = (watched[watch].Wanted[wanted], Encoding.UTF8.GetString(field.Bytes));
            var problem = new Problem(ProblemKind.NearText, Shown(written), watched[watch].Slot);
            TallyOf((watch, wanted, nearness)).Add(written, text.IsKnownToSome(written), problem, new ProblemPlace(position, 1));
            (texts ??= []).Add((watched[watch].Slot, text));
        }
    }

    /// <summary>Of the texts that a rule wants, those of which it can't be told whether records that hold another one mean it.</summary>
    public IEnumerable<(Problem Problem, ProblemCount Count)> OpenFor(int rule)
    {
        foreach (var wanted in byRule.Value[rule].GroupBy(entry => (entry.Field, entry.Wanted), entry => entry.Near).OrderBy(group => group.Key))
        {
            var (field, index) = wanted.Key;
            foreach (var nearness in Enum.GetValues<Nearness>())
            {
                foreach (var found in near.TryGetValue((field, index, nearness), out var tally) ? tally.For(wanted) : [])
                {
                    if (!IsOther(field, index, nearness, found.Problem.What, found.Count.Count) && !IsNamed(rule, field, index, nearness, found.Problem.What))
                    {
                        yield return (found.Problem with { What = WordsOf(field, index, found.Problem.What) }, found.Count);
                    }
                }
            }
        }
    }

    public void Merge(NearTexts other)
    {
        for (var i = 0; i < held.Length; i++)
        {
            for (var j = 0; j < held[i].Length; j++)
            {
                held[i][j] |= other.held[i][j];
            }

            isFull[i] |= other.isFull[i];
            foreach (var (key, text) in other.seen[i])
            {
                if (seen[i].TryGetValue(key, out var own) && !own.Exact.IsEmpty)
                {
                    own.Records += text.Records;
                }

                Keep(i, key, text);
            }
        }

        foreach (var (key, tally) in other.near)
        {
            TallyOf(key).Merge(tally);
        }
    }

    /// <summary>Whether what the records hold shows that a text is another one than that which the rule wants.</summary>
    private bool IsOther(int field, int wanted, Nearness nearness, string found, long records) =>
        held[field][wanted] && watched[field].Wanted[wanted] is var text
        && new TwoTexts(text.Form, RecordsOf(field, text), records, isFull[field]).AreDifferent(found, nearness);

    /// <summary>
    /// Whether the rule wants both texts, each in a sentence of its own, and may: they are two forms of a verdict, or records hold both. What no record
    /// holds may be mistyped where it stands, though the rule has it elsewhere as it should be.
    /// </summary>
    private bool IsNamed(int rule, int field, int wanted, Nearness nearness, string found) =>
        (nearness == Nearness.Form || held[field][wanted]) && byRule.Value[rule].Any(entry => entry.Field == field && entry.Near.Text == found);

    private long RecordsOf(int field, WatchedText text) => seen[field].TryGetValue(text.Key, out var own) ? own.Records : 0;

    private SeenText Find(int field, ReadOnlySpan<byte> text)
    {
        if (first[field].Find(text) is { } again)
        {
            return again;
        }

        var key = Spelling.KeyOf(text);
        if (!seen[field].TryGetValue(key, out var found))
        {
            found = watched[field].See(key, text);
            foreach (var wanted in found.Exact)
            {
                held[field][wanted] = true;
            }

            Keep(field, key, found);
        }

        first[field].Add(text, found);
        return found;
    }

    private void Keep(int field, ulong key, SeenText text)
    {
        if (seen[field].Count < MostKept)
        {
            seen[field].TryAdd(key, text);
        }
        else
        {
            isFull[field] |= !seen[field].ContainsKey(key);
        }
    }

    private NearTally TallyOf((int Field, int Wanted, Nearness Nearness) key)
    {
        if (!near.TryGetValue(key, out var tally))
        {
            near.Add(key, tally = new NearTally());
        }

        return tally;
    }

    /// <summary>The beginning of a text that is longer than any of a list.</summary>
    private static string Shown(string text) =>
        text.Length <= NearestName.LongestName ? text : $"{text[..(char.IsHighSurrogate(text[NearestName.LongestName - 1]) ? NearestName.LongestName - 1 : NearestName.LongestName)]}…";

    private string WordsOf(int field, int wanted, string found) =>
        $"the field \"{nameOf(watched[field].Slot)}\" holds \"{found}\" and {(held[field][wanted] ? "also" : "never")} \"{watched[field].Wanted[wanted].Text}\", which the rule compares it with";
}
