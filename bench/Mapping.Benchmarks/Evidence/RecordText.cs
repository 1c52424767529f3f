using System.Globalization;
using System.Text.Unicode;

namespace Mapping.Benchmarks.Evidence;

/// <summary>Writes records of a nightly red-team run, ten fields in about 290 bytes each; the same ones each time.</summary>
internal sealed class RecordText
{
    public static readonly string[] Suites = ["evasion", "extraction", "membership", "poisoning", "prompt-injection"];

    /// <summary>More than the longest record.</summary>
    private const int MaxRecordBytes = 512;

    /// <summary>A record every three seconds, again from the first day before the as-of date is reached.</summary>
    private const int DistinctTimes = 4_800_000;

    private static readonly DateTime FirstTime = new(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    // The algorithm of a seeded generator is kept between versions of .NET.
    private readonly Random random = new(7);
    private readonly byte[] buffer = new byte[1024 * 1024];
    private int number;

    /// <summary>Writes so many records.</summary>
    public void Write(Stream target, int records)
    {
        var length = 0;
        for (var i = 0; i < records; i++)
        {
            length = Append(target, length);
        }

        target.Write(buffer, 0, length);
    }

    /// <summary>Writes records until there are as many bytes, or a few more.</summary>
    public void Fill(Stream target, long bytes)
    {
        var length = 0;
        while (target.Length + length < bytes)
        {
            length = Append(target, length);
        }

        target.Write(buffer, 0, length);
    }

    /// <summary>Appends a record to the buffer, which is written out when it is full. Gives how much it holds.</summary>
    private int Append(Stream target, int length)
    {
        if (buffer.Length - length < MaxRecordBytes)
        {
            target.Write(buffer, 0, length);
            length = 0;
        }

        var time = FirstTime.AddSeconds(3 * (number % DistinctTimes));
        var outcome = random.Next(100) == 0 ? "failed" : "passed";

        // Most answers come fast, few are very slow.
        var latency = Math.Exp(3 + (1.7 * (random.NextDouble() + random.NextDouble() + random.NextDouble() + random.NextDouble() - 2)));
        Utf8.TryWrite(
            buffer.AsSpan(length),
            CultureInfo.InvariantCulture,
            $$"""
            {"run_id": "run-{{number:D8}}", "finished_at": "{{time:yyyy-MM-ddTHH:mm:ssZ}}", "suite": "{{Suites[number % Suites.Length]}}", "model": "scorer-4.{{number % 7}}", "attempts": {{random.Next(50, 400)}}, "success_rate": {{random.NextDouble() * 0.02:F6}}, "latency_ms": {{latency:F3}}, "outcome": "{{outcome}}", "host": "runner-{{number % 40:D2}}.internal", "notes": "nightly attack run against the scoring service"}

            """,
            out var written);
        number++;
        return length + written;
    }
}
