using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Coverage;

/// <summary>What is said of whether and why obligations bind.</summary>
public static class ApplicabilityDiagnostics
{
    public static readonly DiagnosticDescriptor UnsignedRelief = Warning(
        "MAP4015", "unsigned-relief",
        "\"{0}\" would take obligations away from {1} or put them off, and {2}: {3}.",
        "Say why, and who approved it: \"because \"…\" approved by OWNER on DATE\".");

    public static readonly DiagnosticDescriptor NotCovered = Warning(
        "MAP4016", "not-covered",
        "{0} does not cover {1}, so {2} is not judged under it, and no gate on it holds.",
        "Judge such a system with a catalog that holds its duties; this one does not, and that is no sign that there are none.") with
    {
        Tags = DiagnosticTags.OfVerdict | DiagnosticTags.BeforeVerdict,
    };

    public static readonly DiagnosticDescriptor Forbidden = Warning(
        "MAP4017", "forbidden",
        "{0} ({1}) forbids what {2} {3}; no control, waiver or exclusion closes it.",
        "Withdraw the system, or declare its class as what it is.") with
    {
        Tags = DiagnosticTags.OfVerdict | DiagnosticTags.BeforeVerdict,
        OfSeveral = "are forbidden, and nothing closes them",
    };

    public static readonly DiagnosticDescriptor Contradiction = Warning(
        "MAP4018", "contradictory-declaration",
        "\"{0}\" can't hold for {1}: {2}.",
        "Correct the fact, or what contradicts it.");

    public static readonly DiagnosticDescriptor ScopeBindsNothing = Warning(
        "MAP4019", "scope-binds-nothing",
        "Nothing that this scope names binds {0}: {1}.",
        "Name what binds it, or remove the scope; nothing is judged because of it.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = [UnsignedRelief, NotCovered, Forbidden, Contradiction, ScopeBindsNothing];

    private static DiagnosticDescriptor Warning(string code, string name, string message, string help) =>
        new(code, name, DiagnosticSeverity.Warning, message, help);
}
