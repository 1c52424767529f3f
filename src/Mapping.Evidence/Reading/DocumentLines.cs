namespace Mapping.Evidence.Reading;

/// <summary>Lines and columns of offsets in a document, asked for in rising order or nearly so.</summary>
internal sealed class DocumentLines(ReadOnlyMemory<byte> document)
{
    private int at;
    private long line = 1;

    public long LineOf(int offset)
    {
        if (offset < at)
        {
            at = 0;
            line = 1;
        }

        line += document.Span[at..offset].Count((byte)'\n');
        at = offset;
        return line;
    }

    public ReadProblem ProblemAt(int offset, string what, bool endsFile = false)
    {
        var column = offset - document.Span[..offset].LastIndexOf((byte)'\n');
        return new ReadProblem(LineOf(offset), column, what, endsFile);
    }
}
