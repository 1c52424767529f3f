using System.Text;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>How the keys of one side of a match are written, and the first of them. Memory is bounded: of many forms no more is said than that there are many.</summary>
internal sealed class KeyForms
{
    private const int Most = 256;

    /// <summary>Bytes of a key that a sentence shows.</summary>
    private const int LongestShown = 40;

    private readonly HashSet<ulong> forms = [];
    private RecordPosition first = RecordPosition.None;
    private KeyForm last;
    private bool areMany;

    /// <summary>The first key, cut where it is long; null where there is none.</summary>
    public string? Example { get; private set; }

    /// <summary>Takes the key of a record, if it has one.</summary>
    public void Note(in FieldValue field, RecordPosition position)
    {
        Span<byte> digits = stackalloc byte[FieldIdentity.LongestNumber];
        if (field.Kind is FieldKind.Number or FieldKind.Seconds && FieldIdentity.Number(field.Bytes, digits) is { IsEmpty: false } number)
        {
            Note(number, position);
        }
        else if (FieldReading.IsText(field) && !field.Bytes.IsEmpty)
        {
            Note(field.Bytes, position);
        }
    }

    public void Merge(KeyForms other)
    {
        if (other.first < first)
        {
            (first, Example) = (other.first, other.Example);
        }

        areMany |= other.areMany;
        forms.UnionWith(other.forms);
        Limit();
    }

    /// <summary>Whether both sides have keys, and none of the one is written like any of the other.</summary>
    public bool AreOtherThan(KeyForms other) => Example is not null && other.Example is not null && !areMany && !other.areMany && !forms.Overlaps(other.forms);

    private void Note(ReadOnlySpan<byte> key, RecordPosition position)
    {
        if (position < first)
        {
            (first, Example) = (position, key.Length <= LongestShown ? Encoding.UTF8.GetString(key) : Encoding.UTF8.GetString(key[..LongestShown]) + "...");
        }

        if (!areMany && KeyForm.Of(key) is var form && form != last)
        {
            last = form;
            forms.Add(form.First);
            forms.Add(form.Second);
            Limit();
        }
    }

    private void Limit()
    {
        areMany |= forms.Count > Most;
        if (areMany)
        {
            forms.Clear();
        }
    }
}
