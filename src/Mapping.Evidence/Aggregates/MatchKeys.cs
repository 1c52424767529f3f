using System.Text;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// Reads the keys by which records of two feeds are partners. A number is the same key as the text of it, since formats differ in that; what differs
/// in letters, blanks or how a number, a UUID or a digest is written only is nearly the same. Not shared between threads.
/// </summary>
internal sealed class MatchKeys(int slot)
{
    private readonly PlaceholderTexts placeholders = new([]);
    private readonly Obstacle missing = new(slot, "a key", IsMissing: true);
    private readonly Obstacle mistyped = new(slot, "a key: text or a number", IsMissing: false);
    private readonly Obstacle open = new(slot, MissingTest.Expected, IsMissing: false);
    private readonly Obstacle unfilled = new(slot, "a key: it was not filled in", IsMissing: false);
    private readonly Obstacle rounded = new(slot, "a key with all of its digits", IsMissing: false);
    private readonly Obstacle oneOfSeveral = new(slot, "a key", IsMissing: false) { IsOneOfSeveral = true };

    /// <summary>The key of a record, or why it has none.</summary>
    public Obstacle? Read(Record record, out ulong spelling, out UInt128 key)
    {
        ref readonly var field = ref record[slot];
        (spelling, key) = (0, 0);
        Span<byte> digits = stackalloc byte[FieldIdentity.LongestNumber];
        if (field.Kind is FieldKind.Number or FieldKind.Seconds)
        {
            var written = FieldIdentity.Number(field.Bytes, digits);
            if (written.IsEmpty)
            {
                return mistyped;
            }

            (spelling, key) = (Spelling.KeyOf(written), FieldIdentity.HashOf(written));
            return null;
        }

        if (!FieldReading.IsText(field))
        {
            return field.Kind switch
            {
                FieldKind.Missing => missing,
                FieldKind.OneOfSeveral => oneOfSeveral,
                _ => mistyped,
            };
        }

        var text = field.Bytes;
        if (placeholders.IsOpen(text))
        {
            return open;
        }

        if (KeyWords.AreUnfilled(Spelling.Trim(text)))
        {
            return unfilled;
        }

        if (KeySpelling.IsRounded(text))
        {
            return rounded;
        }

        key = FieldIdentity.HashOf(text);
        spelling = SpellingOf(text);
        return null;
    }

    /// <summary>The obstacle of a field whose key can't be held against others one by one.</summary>
    public Obstacle Many { get; } = new(slot, "a key of one thing", IsMissing: false);

    /// <summary>Whether the key of a record stands for several things or for all.</summary>
    public bool MeansMany(Record record) => FieldReading.IsText(record[slot]) && KeyWords.MeanMany(Spelling.Trim(record[slot].Bytes));

    /// <summary>The keys that stand in one field; empty where one stands there, null where there are too many to tell.</summary>
    public PartKey[]? PartsOf(Record record)
    {
        var parts = FieldReading.IsText(record[slot]) ? KeyParts.Of(record[slot].Bytes) : [];
        return parts.Length switch
        {
            0 => [],
            > KeyParts.Most => null,
            _ => [.. parts.Select(PartOf).DistinctBy(part => part.Spelling)],
        };

        static PartKey PartOf(string part) =>
            Encoding.UTF8.GetBytes(part) is var bytes ? new PartKey(SpellingOf(bytes), FieldIdentity.HashOf(bytes), part.Any(char.IsAsciiDigit)) : default;
    }

    private static ulong SpellingOf(ReadOnlySpan<byte> text)
    {
        Span<byte> digits = stackalloc byte[FieldIdentity.LongestNumber];
        var likeNumber = FieldIdentity.Number(Spelling.Trim(text), digits);
        return likeNumber.IsEmpty ? KeySpelling.KeyOf(text) : Spelling.KeyOf(likeNumber);
    }
}
