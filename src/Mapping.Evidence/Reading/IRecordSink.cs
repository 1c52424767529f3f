using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading;

/// <summary>Takes what a reader finds in one file.</summary>
internal interface IRecordSink
{
    /// <summary>Takes a record; it must not be kept, the reader uses it again.</summary>
    void OnRecord(Record record);

    void OnProblem(in ReadProblem problem);
}
