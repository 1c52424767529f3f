using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>Which fields some record has.</summary>
internal sealed class PresentFields
{
    private readonly bool[] present;

    /// <summary>The slots that no record had so far: soon none, so that nothing is left to note.</summary>
    private readonly List<int> absent;

    public PresentFields(int count)
    {
        present = new bool[count];
        absent = [.. Enumerable.Range(0, count)];
    }

    public bool HasAll => absent.Count == 0;

    public bool Has(int slot) => present[slot];

    public void Note(Record record)
    {
        for (var i = absent.Count - 1; i >= 0; i--)
        {
            if (record[absent[i]].Kind != FieldKind.Missing)
            {
                present[absent[i]] = true;
                absent.RemoveAt(i);
            }
        }
    }

    public void Merge(PresentFields other)
    {
        for (var i = 0; i < present.Length; i++)
        {
            present[i] |= other.present[i];
        }

        absent.RemoveAll(Has);
    }
}
