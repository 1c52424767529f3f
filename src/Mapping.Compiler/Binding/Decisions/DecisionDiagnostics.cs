using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Binding;

/// <summary>What is said of waivers, exclusions and reasons as they are written.</summary>
public static class DecisionDiagnostics
{
    public static readonly DiagnosticDescriptor UndatedDecision = Error(
        "MAP2074", "undated-decision",
        "This {0} does not say on which day it was approved, so nobody can tell whether it was there in time.",
        "Add the day after the approver: approved by OWNER on DATE.");

    public static readonly DiagnosticDescriptor EndlessWaiver = Error(
        "MAP2075", "endless-waiver",
        "This waiver runs for more than {0} years after its approval: that is no decision to live with a gap for a while.",
        "End it within months, and decide again then; or exclude what can't apply, where the framework allows it.");

    public static readonly DiagnosticDescriptor WordlessReason = Error(
        "MAP2076", "wordless-reason",
        "This reason {0}.",
        "Say in a sentence why, for the one who reads it in a year.");

    public static readonly DiagnosticDescriptor ImplausibleDay = Error(
        "MAP2080", "implausible-day",
        "{0} is no day on which this can have been: {1}.",
        "Write the day on which it really was; where nobody knows, it has to be decided again.");

    public static readonly DiagnosticDescriptor UnknownRule = Error(
        "MAP2077", "unknown-rule",
        "There is no rule \"{0}\": {1}.",
        "Name a control and one of its evidence rules, with \"/\" between them: waive CONTROL/RULE.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = [UndatedDecision, EndlessWaiver, WordlessReason, ImplausibleDay, UnknownRule];

    private static DiagnosticDescriptor Error(string code, string name, string message, string help) =>
        new(code, name, DiagnosticSeverity.Error, message, help);
}
