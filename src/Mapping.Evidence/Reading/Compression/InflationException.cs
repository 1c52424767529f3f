namespace Mapping.Evidence.Reading.Compression;

/// <summary>
/// A compressed stream that can't be trusted to its end. Readers let it pass; whoever opened the stream makes a problem of the file
/// of it. The message is a clause without a full stop and without any content of the file.
/// </summary>
internal sealed class InflationException(string clause) : IOException(clause);
