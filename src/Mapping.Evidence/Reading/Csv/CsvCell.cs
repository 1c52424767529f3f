namespace Mapping.Evidence.Reading.Csv;

/// <summary>A cell of a row.</summary>
/// <param name="Start">Bytes from the beginning of the row to the first of its text, after the quote where it has one.</param>
/// <param name="Length">Bytes of its text as it stands in the file.</param>
/// <param name="IsQuoted">Whether it stands in quotes.</param>
/// <param name="HasDoubledQuotes">Whether each two quotes in its text mean one.</param>
internal readonly record struct CsvCell(int Start, int Length, bool IsQuoted, bool HasDoubledQuotes)
{
    /// <summary>Its text, without the blanks around it where it is not in quotes, which stands in the buffer or, where quotes are doubled in it, is put into the scratch.</summary>
    public (byte[] Bytes, int Start) TextIn(byte[] buffer, int row, RecordScratch scratch, out int length)
    {
        if (!HasDoubledQuotes)
        {
            var text = buffer.AsSpan(row + Start, Length);
            var first = IsQuoted ? 0 : Length - text.TrimStart(Blanks).Length;
            length = IsQuoted ? Length : text[first..].TrimEnd(Blanks).Length;
            return (buffer, row + Start + first);
        }

        var at = scratch.Reserve(Length);
        length = Halve(buffer.AsSpan(row + Start, Length), scratch.Buffer.AsSpan(at));
        scratch.Keep(length);
        return (scratch.Buffer, at);
    }

    private static ReadOnlySpan<byte> Blanks => " \t"u8;

    private static int Halve(ReadOnlySpan<byte> text, Span<byte> target)
    {
        var length = 0;
        for (var index = 0; index < text.Length; index++)
        {
            target[length++] = text[index];
            index += text[index] == '"' ? 1 : 0;
        }

        return length;
    }
}
