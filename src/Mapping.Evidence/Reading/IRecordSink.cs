using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading;

/// <summary>Takes what a reader finds in one file.</summary>
internal interface IRecordSink
{
    /// <summary>Takes a record; it must not be kept, the reader uses it again.</summary>
    void OnRecord(Record record);

    void OnProblem(in ReadProblem problem);

    /// <summary>Takes a file that names its fields and has no record: only these names tell that it is the table which is meant.</summary>
    /// <param name="line">Where the names stand.</param>
    /// <param name="slots">Those of them that are wanted.</param>
    void OnNoRows(long line, IReadOnlyCollection<int> slots);

    /// <summary>Takes a suite of test cases that holds nothing, and so has no record.</summary>
    /// <param name="suite">Its number in the file.</param>
    /// <param name="name">Its name, with those of the suites around it; null where it has none.</param>
    /// <param name="line">Where it begins.</param>
    void OnEmptySuite(int suite, string? name, long line)
    {
    }
}
