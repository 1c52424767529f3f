using System.Globalization;

namespace Mapping.Evidence.Reading;

/// <summary>Hands problems on to the sink, and says when there are so many that the file is no longer read.</summary>
internal sealed class ProblemReport(IRecordSink sink, ReadLimits limits)
{
    private int count;

    /// <summary>Whether nothing more of the file is to be read.</summary>
    public bool IsOver { get; private set; }

    public void Add(in ReadProblem problem)
    {
        if (IsOver)
        {
            return;
        }

        IsOver = problem.EndsFile || count == limits.MaxProblems;
        sink.OnProblem(count == limits.MaxProblems ? problem with { What = TooMany(limits), EndsFile = true } : problem);
        count++;
    }

    public static string TooMany(ReadLimits limits) =>
        string.Create(CultureInfo.InvariantCulture, $"after {limits.MaxProblems} problems the rest of the file is not read");

    public static string TooLong(ReadLimits limits) =>
        string.Create(CultureInfo.InvariantCulture, $"the record is longer than {limits.MaxRecordBytes} bytes");
}
