namespace Mapping.Evidence.Reading.Json;

/// <summary>What a token of a document means to whoever looks for its records.</summary>
internal enum RecordListStep
{
    /// <summary>It stands outside the records.</summary>
    Outside,

    /// <summary>A record begins with it.</summary>
    Record,

    /// <summary>There are no records where the path leads.</summary>
    Fault,
}
