using System.Collections.Immutable;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Csv;
using Mapping.Evidence.Records;

namespace Mapping.Benchmarks.Csv;

/// <summary>Our reader, with a sink that looks at the wanted cells.</summary>
internal sealed class OwnPass : IRecordSink
{
    private long rows;
    private long letters;

    public static CsvAnswer Over(byte[] bytes)
    {
        using var content = new MemoryStream(bytes, writable: false);
        var pass = new OwnPass();
        var fields = FieldTable.Closed(CsvText.Wanted.Select(name => ImmutableArray.Create(name)));
        new CsvReader().Read(content, fields, pass, new ReadLimits());
        return new CsvAnswer(pass.rows, pass.letters);
    }

    public void OnRecord(Record record)
    {
        rows++;
        for (var slot = 0; slot < CsvText.Wanted.Length; slot++)
        {
            letters += record[slot].Bytes.Length;
        }
    }

    public void OnProblem(in ReadProblem problem) => throw new InvalidOperationException($"line {problem.Line}: {problem.What}");

    public void OnNoRows(long line, IReadOnlyCollection<int> slots) => throw new InvalidOperationException("no rows");
}
