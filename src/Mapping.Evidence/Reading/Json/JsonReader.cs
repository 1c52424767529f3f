using System.Collections.Immutable;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// Reads a JSON document. Without a path a list at the root holds the records, and an object at the root is one. With a path the
/// list to which it leads holds the records.
/// </summary>
internal sealed class JsonReader(ImmutableArray<string> path) : IRecordReader
{
    public JsonReader()
        : this([])
    {
    }

    public void Read(Stream content, FieldTable fields, IRecordSink sink, ReadLimits limits)
    {
        using var window = new ByteWindow(content);
        new JsonDocumentWalk(path, window, new JsonRecordParser(fields, limits), fields, sink, limits).Read();
    }
}
