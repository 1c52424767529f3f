namespace Mapping.Evidence.Reading.Csv;

/// <summary>Tells what separates cells from what stands in the header.</summary>
internal static class CsvSeparator
{
    /// <summary>Of two that are equally frequent the earlier one.</summary>
    private static ReadOnlySpan<byte> Candidates => ",;\t|"u8;

    /// <summary>The most frequent separator outside quotes; null where the header goes on beyond the bytes in hand.</summary>
    public static byte? Find(ReadOnlySpan<byte> bytes, bool isFinal)
    {
        Span<int> counts = stackalloc int[Candidates.Length];
        var isQuoted = false;
        var isStart = true;
        foreach (var letter in bytes)
        {
            if (!isQuoted && letter is (byte)'\n' or (byte)'\r')
            {
                return MostFrequent(counts);
            }

            var candidate = isQuoted ? -1 : Candidates.IndexOf(letter);
            if (letter == '"')
            {
                // Two quotes within a cell close it and open it again, which comes to the same.
                isQuoted = !isQuoted && isStart;
                isStart = !isQuoted;
            }
            else
            {
                isStart = candidate >= 0;
            }

            if (candidate >= 0)
            {
                counts[candidate]++;
            }
        }

        return isFinal ? MostFrequent(counts) : null;
    }

    private static byte MostFrequent(ReadOnlySpan<int> counts)
    {
        var best = 0;
        for (var index = 1; index < counts.Length; index++)
        {
            best = counts[index] > counts[best] ? index : best;
        }

        return Candidates[best];
    }
}
