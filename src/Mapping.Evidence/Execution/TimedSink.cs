using Mapping.Evidence.Reading;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Execution;

/// <summary>
/// Puts the time of the file into its records, where the feed says that it is theirs. What a format says of itself, as SARIF, JUnit and OTLP do, is
/// nearer to what was done than the file around it, and stays.
/// </summary>
internal sealed class TimedSink : IRecordSink
{
    private readonly FeedScan scan;
    private readonly FileTime time;
    private readonly int slot;

    /// <summary>-1 where the format has no field for it.</summary>
    private readonly int ownSlot;

    private TimedSink(FeedScan scan, FileTime time, FeedFormat format)
    {
        (this.scan, this.time) = (scan, time);
        slot = scan.Fields.TimeSlot;
        ownSlot = format is FeedFormat.JUnit or FeedFormat.Otlp or FeedFormat.Sarif ? scan.Fields.OwnTimeSlot : -1;
    }

    /// <summary>The scan itself where records say when they were.</summary>
    public static IRecordSink Of(FeedScan scan, FileTime? time, FeedFormat format) => time is null ? scan : new TimedSink(scan, time, format);

    public void OnRecord(Record record)
    {
        if (ownSlot >= 0 && FieldReading.TryTime(record[ownSlot], out var ticks) && !TimeText.IsUnset(ticks))
        {
            record[slot] = record[ownSlot];
        }
        else
        {
            time.PutInto(ref record[slot]);
        }

        scan.OnRecord(record);
    }

    public void OnProblem(in ReadProblem problem) => scan.OnProblem(problem);

    public void OnEmptySuite(int suite, string? name, long line) => scan.OnEmptySuite(suite, name, line, time);

    public void OnNoRows(long line, IReadOnlyCollection<int> slots) => scan.OnNoRows(line, slots);
}
