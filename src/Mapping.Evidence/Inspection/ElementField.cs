using System.Collections.Immutable;
using System.IO.Hashing;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Inspection;

/// <summary>A field of the elements of a list.</summary>
/// <param name="parts">Its path from the root of the record.</param>
internal sealed class ElementField(ImmutableArray<string> parts)
{
    /// <summary>A longer list is not looked up by its keys.</summary>
    private const int MostTold = 200;

    private readonly HashSet<UInt128> inList = [];
    private long list;
    private long element;

    public ImmutableArray<string> Parts => parts;

    public FieldTally Tally { get; } = new();

    /// <summary>Whether no two elements of one list hold the same there.</summary>
    public bool TellsApart { get; private set; } = true;

    /// <param name="value">What stands there.</param>
    /// <param name="ofList">The how manieth list it is.</param>
    /// <param name="ofElement">The how manieth element of all of them.</param>
    public void Add(in FieldValue value, long ofList, long ofElement)
    {
        // A name that comes twice in an element makes it no record; counted twice there would be more values than elements.
        if (element == ofElement)
        {
            TellsApart = false;
            return;
        }

        element = ofElement;
        Tally.Add(value);
        if (list != ofList)
        {
            list = ofList;
            inList.Clear();
        }

        TellsApart = TellsApart && inList.Count < MostTold && inList.Add(XxHash128.HashToUInt128(value.Bytes));
    }
}
