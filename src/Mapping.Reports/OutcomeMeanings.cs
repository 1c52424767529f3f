using Mapping.Compiler.Coverage;

namespace Mapping.Reports;

/// <summary>What the word of each outcome means, for whoever reads a report.</summary>
internal static class OutcomeMeanings
{
    /// <summary>One or two sentences.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Evidenced => "A control meets it fully, operates, and its evidence passes.",
        Outcome.TelemetryOnly => "As evidenced, but only telemetry is behind it, where an auditor asks for audit evidence or a document.",
        Outcome.Unverified => "A control meets it fully and operates; no evidence rule shows it.",
        Outcome.Stale => "The newest record is too old, or a document is not approved or overdue for review.",
        Outcome.Missing => "There is no record, or no document.",
        Outcome.Unreadable => "Part of what should have been judged can't be read.",
        Outcome.Failing => "The evidence was read, and what is expected does not hold.",
        Outcome.Partial => "Controls meet some of it.",
        Outcome.Planned => "A control would meet it, and does not operate yet.",
        Outcome.Unmapped => "No control meets any of it.",
        Outcome.NotCovered => "The catalog does not hold what binds such a system, so it is not judged, and no gate that asks for it holds.",
        Outcome.Waived => "Somebody decided to live with the gap until a date. It still counts as an obligation, never as evidenced.",
        Outcome.Excluded => "Somebody decided that it does not fit, where the law or standard allows that. It does not count.",
        Outcome.NotApplicable => "It does not bind this system. It does not count.",
    };
}
