namespace Mapping.Evidence.Records;

/// <summary>
/// What the elements of a list hold in the fields that rules ask about. The tests of one element read it where they read every field, in
/// the slots of the record, into which the elements are put one after the other.
/// </summary>
/// <param name="slots">The fields of the table that lead into this list.</param>
/// <param name="conversions">Those of them that rules take in another form.</param>
/// <param name="hasComma">Whether texts that are taken as numbers have a comma before their decimals.</param>
internal sealed class ElementList(int[] slots, FieldConversion[] conversions, bool hasComma)
{
    private FieldValue[] values = [];
    private bool isUncertain;

    /// <summary>The slots of the record that an element fills.</summary>
    public ReadOnlySpan<int> Slots => slots;

    /// <summary>How many elements were read.</summary>
    public int Count { get; private set; }

    /// <summary>How many lists these stand in: in a list of objects each has one.</summary>
    public int Lists { get; private set; }

    /// <summary>Whether nothing is known of elements that are not here: there is a list everywhere where one is asked for. It may be empty.</summary>
    public bool IsKnown => Lists > 0 && !isUncertain;

    public void Clear()
    {
        Count = 0;
        Lists = 0;
        isUncertain = false;
    }

    public void AddList() => Lists++;

    /// <summary>Something stands where a list is asked for, or nothing does.</summary>
    public void Doubt() => isUncertain = true;

    /// <summary>Takes the element that was read into the record's slots, and empties them for the next one.</summary>
    public void Add(Record record)
    {
        var first = Count * slots.Length;
        if (values.Length < first + slots.Length)
        {
            Array.Resize(ref values, Math.Max(first + slots.Length, 2 * values.Length));
        }

        foreach (var conversion in conversions)
        {
            conversion.Apply(record, hasComma);
        }

        for (var i = 0; i < slots.Length; i++)
        {
            values[first + i] = record[slots[i]];
        }

        Blank(record);
        Count++;
    }

    /// <summary>Puts an element into the record's slots.</summary>
    public void Show(Record record, int element)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            record[slots[i]] = values[(element * slots.Length) + i];
        }
    }

    /// <summary>Empties the record's slots.</summary>
    public void Blank(Record record)
    {
        foreach (var slot in slots)
        {
            record[slot].Set(FieldKind.Missing);
        }
    }

    /// <summary>Outside of tests on elements a slot only says whether some element has the field.</summary>
    public void Hide(Record record)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            record[slots[i]].Set(IsSomewhere(i) ? FieldKind.Compound : FieldKind.Missing);
        }
    }

    private bool IsSomewhere(int field)
    {
        for (var at = field; at < Count * slots.Length; at += slots.Length)
        {
            if (values[at].Kind != FieldKind.Missing)
            {
                return true;
            }
        }

        return false;
    }
}
