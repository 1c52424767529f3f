using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading;

/// <summary>Turns the bytes of a file into records, streaming, in bounded memory.</summary>
internal interface IRecordReader
{
    /// <summary>
    /// Hands every record to the sink in the order of the file, and every stretch that is none as a problem with its place. Never
    /// throws for what is wrong with the bytes.
    /// </summary>
    /// <param name="content">The bytes, inflated if they were compressed; read once from here to the end.</param>
    /// <param name="fields">Which fields are wanted.</param>
    /// <param name="sink">Who takes records and problems.</param>
    /// <param name="limits">What is refused.</param>
    void Read(Stream content, FieldTable fields, IRecordSink sink, ReadLimits limits);
}
