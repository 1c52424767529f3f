namespace Mapping.Evidence.Reading.Json;

/// <summary>Why bytes are no record.</summary>
/// <param name="Offset">Bytes from the first of the slice.</param>
/// <param name="What">A clause without a full stop and without any content of the file.</param>
internal readonly record struct JsonFault(int Offset, string What);
