using System.Collections.Immutable;
using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Yaml;

/// <summary>
/// Reads YAML as the JSON that says the same, line by line: each document is a record, or each element of one that is a list. With a path the
/// list to which it leads in the only document holds the records.
/// </summary>
/// <param name="path">Where the list stands; empty where the documents are the records.</param>
/// <param name="isFrontMatter">Whether the YAML stands before a text in Markdown.</param>
/// <param name="pages">Takes which part of a list the document holds; null where nobody asks.</param>
internal sealed class YamlReader(ImmutableArray<string> path, bool isFrontMatter = false, PageWatch? pages = null) : IRecordReader
{
    public YamlReader()
        : this([])
    {
    }

    public void Read(Stream content, FieldTable fields, IRecordSink sink, ReadLimits limits)
    {
        if (ToJson(content, isFrontMatter, path.IsEmpty, new ProblemReport(sink, limits), limits) is { Length: > 0 } json)
        {
            new JsonReader(path, pages).Read(json, fields, sink, limits);
        }
    }

    /// <summary>The same in JSON; null, and a problem, where it can't be read.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="isFrontMatter">Whether the YAML stands before a text in Markdown.</param>
    /// <param name="asList">Whether a list of the records is wanted, and not the document.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="limits">What is refused.</param>
    public static MemoryStream? ToJson(Stream content, bool isFrontMatter, bool asList, ProblemReport problems, ReadLimits limits)
    {
        if (DocumentBytes.Read(content, limits, problems, mayBeBlank: !isFrontMatter) is not { } bytes)
        {
            return null;
        }

        if (YamlText.Of(bytes.Span, isFrontMatter, out var fault) is not { } text)
        {
            problems.Add(fault);
            return null;
        }

        var writer = new YamlJsonWriter(limits);
        if (new YamlTranslation(writer, limits, asList).FaultOf(text) is { } problem)
        {
            problems.Add(problem);
            return null;
        }

        return writer.ToStream();
    }
}
