using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Coverage;

/// <summary>What the day of a verdict shows of decisions and gates.</summary>
internal static class StandingDiagnostics
{
    public static readonly DiagnosticDescriptor UnjudgedRequirement = Warning(
        "MAP4025", "unjudged-requirement",
        "This judges nothing for {0}: {1}.",
        "Require what is in scope and in force, or add it to the scope; what judges nothing never holds.");

    public static readonly DiagnosticDescriptor WeakGate = Hint(
        "MAP4026", "weak-gate",
        "For {0} this asks less than the default gate would: {1}.",
        "Require the whole scope \"evidenced\", or remove the gate to get the default one.");

    public static readonly DiagnosticDescriptor EarlyDecision = Warning(
        "MAP4027", "early-decision",
        "This {0} only on {1}, so it counts for nothing before.",
        "Correct the date, or close the gap until then.");

    public static readonly DiagnosticDescriptor LongWaiver = Hint(
        "MAP4028", "long-waiver",
        "This waiver runs for more than 12 months after its approval.",
        "End it sooner, and decide again then with what is known by that time.");

    public static readonly DiagnosticDescriptor SelfApproval = Hint(
        "MAP4029", "self-approval",
        "\"{0}\" approved this waiver and owns the control \"{1}\" behind it.",
        "Let somebody decide who does not answer for the control.");

    public static readonly DiagnosticDescriptor LaterRetirement = Hint(
        "MAP4030", "later-retirement",
        "The control \"{0}\" retires on {1}; until then it operates and covers what it covers.",
        "Nothing, if that is meant.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [UnjudgedRequirement, WeakGate, EarlyDecision, LongWaiver, SelfApproval, LaterRetirement];

    private static DiagnosticDescriptor Warning(string code, string name, string message, string help) =>
        new(code, name, DiagnosticSeverity.Warning, message, help);

    private static DiagnosticDescriptor Hint(string code, string name, string message, string help) =>
        new(code, name, DiagnosticSeverity.Hint, message, help);
}
