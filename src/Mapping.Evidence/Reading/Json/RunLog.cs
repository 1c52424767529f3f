namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// Looks through a file of JSON Lines that a tool writes while it runs, with a line for the beginning of a run and one for its end: where the
/// end is not there, the tool broke off, and the lines before look like those of a whole run. Only a file that begins so costs anything.
/// </summary>
internal sealed class RunLog
{
    private static readonly RunLogForm[] Forms =
    [
        // pytest-reportlog
        new("$report_type"u8.ToArray(), "SessionStart"u8.ToArray(), "SessionFinish"u8.ToArray(), ["TestReport"u8.ToArray(), "CollectReport"u8.ToArray(), "WarningMessage"u8.ToArray()], "CollectReport"u8.ToArray()),

        // garak
        new("entry_type"u8.ToArray(), "start_run setup"u8.ToArray(), "completion"u8.ToArray(), ["init"u8.ToArray(), "attempt"u8.ToArray(), "config"u8.ToArray(), "digest"u8.ToArray()], null),
    ];

    private readonly RunLogForm form;
    private long begun;
    private long ended;
    private string? fault;

    /// <summary>Whether the line with which a run begins is not the first: then there is the rest of one.</summary>
    private readonly bool isRest;

    private RunLog(RunLogForm form, bool isRest) => (this.form, this.isRest) = (form, isRest);

    /// <summary>Why the file does not hold whole runs, a clause; null where it does.</summary>
    public string? Fault => fault ?? (ended < Math.Max(begun, isRest ? 1 : 0) ? "the run did not finish: the line that ends it is not there" : null);

    /// <summary>Null for a file that does not begin as such a log does.</summary>
    /// <param name="text">The beginning of the file, whole lines.</param>
    public static RunLog? Of(ReadOnlySpan<byte> text)
    {
        var line = text.TrimStart(" \t\r\n"u8);
        line = line.IndexOf((byte)'\n') is >= 0 and var end ? line[..end] : line;
        foreach (var form in Forms)
        {
            if (line.IndexOf(form.Member) < 0)
            {
                continue;
            }

            if (form.IsKind(line, form.Begin, out _, out _))
            {
                return new RunLog(form, isRest: false);
            }

            foreach (var other in form.Others)
            {
                if (form.IsKind(line, other, out _, out _))
                {
                    return new RunLog(form, isRest: true);
                }
            }
        }

        return null;
    }

    /// <summary>Takes the next whole lines of the file.</summary>
    public void Take(ReadOnlySpan<byte> text)
    {
        begun += CountOf(text, form.Begin);
        ended += CountOf(text, form.End);
        if (form.Step is { } step)
        {
            CountOf(text, step);
        }
    }

    private long CountOf(ReadOnlySpan<byte> text, byte[] kind)
    {
        var count = 0L;
        while (text.IndexOf(kind) is >= 0 and var at)
        {
            var start = text[..at].LastIndexOf((byte)'\n') + 1;
            var length = text[at..].IndexOf((byte)'\n');
            var end = length < 0 ? text.Length : at + length;
            if (form.IsKind(text[start..end], kind, out var exit, out var isFailed))
            {
                count++;
                fault ??= exit is not null ? $"the run did not end well: its exit code is {exit}"
                    : isFailed && kind == form.Step ? "the run could not collect all of its tests"
                    : null;
            }

            text = text[end..];
        }

        return count;
    }
}
