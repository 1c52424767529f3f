using System.Collections.Immutable;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// Reads a JSON document. Without a path a list at the root holds the records, and an object at the root is one. With a path the
/// list to which it leads holds the records.
/// </summary>
/// <param name="path">Where the list stands; empty for the root.</param>
/// <param name="pages">Takes which part of a list the document holds; null where nobody asks.</param>
internal sealed class JsonReader(ImmutableArray<string> path, PageWatch? pages = null) : IRecordReader
{
    public JsonReader()
        : this([])
    {
    }

    public void Read(Stream content, FieldTable fields, IRecordSink sink, ReadLimits limits)
    {
        using var window = new ByteWindow(content);
        new JsonDocumentWalk(path, window, new JsonRecordParser(fields, limits), fields, sink, limits, pages ?? new PageWatch()).Read();
    }
}
