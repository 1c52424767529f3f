using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>What is said of mappings that were read in other words. No verdict becomes better by any of it.</summary>
public static class ReadingDiagnostics
{
    public static readonly DiagnosticDescriptor SuspectMapping = new(
        "MAP4043", "suspect-mapping", DiagnosticSeverity.Warning,
        "Nobody is known to have read {0} for \"{1}\" as it is in use: {2}.",
        "Read it again, see whether the control still meets it, and say \"read DATE\", or lock it with \"mapping lock --read-again\". \"mapping suspects\" lists all.");

    public static readonly DiagnosticDescriptor UnlockedMapping = new(
        "MAP4044", "unlocked-mapping", DiagnosticSeverity.Hint,
        "{0} is not in mapping.lock, so nothing tells when its text changes for \"{1}\".",
        "Run \"mapping lock\", or say \"read DATE\".");

    public static readonly DiagnosticDescriptor MalformedLockLine = new(
        "MAP4045", "malformed-lock-line", DiagnosticSeverity.Warning,
        "This line of mapping.lock is not understood and locks nothing.",
        "Correct it: a line is a framework, a citation, an edition and \"sha256:\" with 64 digits, and a comment begins with \"#\". Or take it out: \"mapping lock\" then writes one for what is not locked.");

    public static readonly DiagnosticDescriptor SuspectDecision = new(
        "MAP4050", "suspect-decision", DiagnosticSeverity.Warning,
        "Nobody is known to have signed {0} as edition {1} asks for it: {2}.",
        "Read what it answers now, decide again, and give the approval the day of that. \"mapping impact FRAMEWORK OLD NEW\" shows what differs.");

    public static readonly DiagnosticDescriptor SuspectDocument = new(
        "MAP4060", "suspect-document", DiagnosticSeverity.Warning,
        "Nobody is known to have approved {0} for what {1} edition {2} says: {3}.",
        "Read whether it answers these words, and approve it anew with \"mapping approve\"; or say at the mapping with \"read DATE\" when somebody saw that it does.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = [SuspectMapping, UnlockedMapping, MalformedLockLine, SuspectDecision, SuspectDocument];
}
