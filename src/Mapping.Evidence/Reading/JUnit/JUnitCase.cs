using System.Xml;

namespace Mapping.Evidence.Reading.JUnit;

/// <summary>A test case. Where several outcomes are told, an error counts before a failure, and that before a skip.</summary>
internal sealed class JUnitCase
{
    private static readonly string[] Ranks = ["passed", "skipped", "failed", "error"];

    private JUnitCase(XmlReader reader)
    {
        Line = ((IXmlLineInfo)reader).LineNumber;
        Name = reader.GetAttribute("name");
        Class = reader.GetAttribute("classname");
        Duration = reader.GetAttribute("time");
        Time = reader.GetAttribute("timestamp");
        File = reader.GetAttribute("file");
        SourceLine = reader.GetAttribute("line");
        Assertions = reader.GetAttribute("assertions");
        Column = Math.Max(1, ((IXmlLineInfo)reader).LinePosition - 1);
        foreach (var (attribute, outcome) in JUnitWords.OutcomesIn(reader))
        {
            TakeOutcome(attribute, outcome);
        }
    }

    public long Line { get; }

    /// <summary>Of the bracket that opens it.</summary>
    public int Column { get; }

    public string? Name { get; }

    public string? Class { get; }

    public string? Duration { get; }

    /// <summary>When it ran; null where only its suite tells.</summary>
    public string? Time { get; }

    public string? File { get; }

    public string? SourceLine { get; }

    public string? Assertions { get; }

    /// <summary>passed, skipped, failed or error.</summary>
    public string Outcome { get; private set; } = "passed";

    /// <summary>Why its attributes or elements leave open whether it passed, a clause; null where they don't.</summary>
    public string? Doubt { get; private set; }

    public string? Message { get; private set; }

    public string? Type { get; private set; }

    public SortedDictionary<string, string> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The case at whose opening tag the reader stands.</summary>
    public static JUnitCase Open(XmlReader reader) => new(reader);

    /// <summary>The outcome that an element inside a case tells, or null.</summary>
    public static string? OutcomeOf(string element) => element switch
    {
        "failure" => "failed",
        "flakyFailure" or "flakyError" or "rerunFailure" or "rerunError" => "failed",
        "error" => "error",
        "skipped" => "skipped",
        _ => null,
    };

    /// <summary>Whether it failed at first and was tried again.</summary>
    public bool IsFlaky { get; set; }

    /// <summary>Whether it failed or ended in an error when it was tried last.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Whether an element tells of an attempt that did not count, because the case was tried again.</summary>
    public static bool IsOfEarlierAttempt(string element) => element is "flakyFailure" or "flakyError" or "rerunFailure" or "rerunError";

    /// <summary>Some runners tell what became of a case in an attribute alone; it must not count as passed.</summary>
    private void TakeOutcome(string attribute, string? told)
    {
        if (told is not { } outcome)
        {
            Doubt = $"the {attribute} of a test case is a word of which nobody knows whether it passed";
            return;
        }

        Outcome = Array.IndexOf(Ranks, outcome) > Array.IndexOf(Ranks, Outcome) ? outcome : Outcome;
        IsBroken |= outcome is "failed" or "error";
    }

    /// <summary>Takes an element that is none of those of a case.</summary>
    public void TakeUnknown(string element) => Doubt ??= $"the case holds {JUnitElements.Quote(element)}, of which nobody can say whether it passed";

    public void Tell(string outcome, string? message, string? type)
    {
        var isWorse = Array.IndexOf(Ranks, outcome) > Array.IndexOf(Ranks, Outcome);
        if (isWorse || (outcome == Outcome && Message is null && Type is null))
        {
            Outcome = outcome;
            Message = message;
            Type = type;
        }
    }
}
