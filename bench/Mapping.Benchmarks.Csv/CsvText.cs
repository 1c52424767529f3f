using System.Globalization;
using System.Text;

namespace Mapping.Benchmarks.Csv;

/// <summary>A table as a tool of red teams exports it, ten columns in about 115 bytes, the same bytes each time.</summary>
internal static class CsvText
{
    /// <summary>The columns that are read, as a rule with a filter, an aggregate and a time does.</summary>
    public static readonly string[] Wanted = ["time", "suite", "success_rate"];

    public static byte[] Create(int size, bool quotes)
    {
        var text = new StringBuilder("time,run,suite,model,technique,attempts,success_rate,seed,operator,note\n");
        for (var row = 0; text.Length < size; row++)
        {
            var note = quotes && row % 4 == 0 ? "\"held back, \"\"again\"\"\"" : "held back again";
            text.Append(
                CultureInfo.InvariantCulture,
                $"2026-11-{1 + (row % 28):D2}T{row % 24:D2}:15:00Z,{row:D9},suite-{row % 7},credit-scoring-v{row % 5},boundary-search,{20 + (row % 30)},0.0{row % 97:D2},{row * 7919L % 1_000_003},red-team-{row % 4},{note}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
