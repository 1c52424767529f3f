using System.Globalization;
using System.Xml;

namespace Mapping.Evidence.Reading.JUnit;

/// <summary>A suite, with what it has from those around it: the time and the properties.</summary>
internal sealed class JUnitSuite
{
    private readonly JUnitSuite root;
    private readonly bool isSuite;
    private int last = 1;

    private JUnitSuite(JUnitSuite? outer, XmlReader reader)
    {
        Number = outer?.TakeNumber() ?? 1;
        root = outer?.root ?? this;
        Line = ((IXmlLineInfo)reader).LineNumber;
        Column = Math.Max(1, ((IXmlLineInfo)reader).LinePosition - 1);
        Name = reader.GetAttribute("name");
        FullName = string.IsNullOrWhiteSpace(Name) ? null : outer is { isSuite: true, FullName: { } around } ? $"{around}\n{Name}" : Name;
        isSuite = reader.LocalName == "testsuite";
        OwnTime = reader.GetAttribute("timestamp");
        Time = OwnTime ?? outer?.Time;
        Duration = reader.GetAttribute("time");
        Host = reader.GetAttribute("hostname");
        Tests = reader.GetAttribute("tests");
        Failures = reader.GetAttribute("failures");
        Errors = reader.GetAttribute("errors");
        Skipped = reader.GetAttribute("skipped");
        OtherSkipped = [reader.GetAttribute("disabled"), reader.GetAttribute("ignored")];
        Failed = reader.GetAttribute("failed");
        Aborted = reader.GetAttribute("aborted");
        Outcomes = JUnitWords.OutcomesIn(reader);
        Properties = new SortedDictionary<string, string>(outer?.Properties ?? [], StringComparer.Ordinal);
    }

    /// <summary>Counts the suites of the file, from 1.</summary>
    public int Number { get; }

    /// <summary>Its name, with those of the suites around it; null where it has none.</summary>
    public string? FullName { get; }

    public long Line { get; }

    /// <summary>Of the bracket that opens it.</summary>
    public int Column { get; }

    public string? Name { get; }

    /// <summary>Its timestamp, or that of the nearest suite around it.</summary>
    public string? Time { get; }

    public string? OwnTime { get; }

    public string? Duration { get; }

    public string? Host { get; }

    public string? Tests { get; }

    public string? Failures { get; }

    public string? Errors { get; }

    public string? Skipped { get; }

    /// <summary>By which names runners count cases that were not run, beside <see cref="Skipped"/>.</summary>
    public IReadOnlyList<string?> OtherSkipped { get; }

    /// <summary>A count of cases that failed, or whether there is any.</summary>
    public string? Failed { get; }

    /// <summary>A count of cases that were given up, or whether the suite was.</summary>
    public string? Aborted { get; }

    /// <summary>What its attributes tell of its own outcome, with the name of the attribute; null where nobody knows what a word means.</summary>
    public IReadOnlyList<(string Attribute, string? Outcome)> Outcomes { get; }

    /// <summary>What it counts of its cases; null where it does not.</summary>
    public IEnumerable<string?> CountedValues => [Tests, Failures, Errors, Skipped, .. OtherSkipped];

    public SortedDictionary<string, string> Properties { get; }

    /// <summary>What it would count, of what it counts, were there no suites in it.</summary>
    /// <param name="own">The cases directly in it.</param>
    public (string? Tests, string? Failures, string? Errors, string? Skipped) CountsOf(JUnitCounts own)
    {
        return (Of(Tests, own.Cases), Of(Failures, Errors is null ? own.Failures : own.Failures - own.Errors), Of(Errors, own.Errors), Of(Skipped, own.Skipped));

        static string? Of(string? count, long others) => count is null ? null : others.ToString(CultureInfo.InvariantCulture);
    }

    private int TakeNumber() => ++root.last;

    /// <summary>The suite at whose opening tag the reader stands.</summary>
    public static JUnitSuite Open(JUnitSuite? outer, XmlReader reader) => new(outer, reader);
}
