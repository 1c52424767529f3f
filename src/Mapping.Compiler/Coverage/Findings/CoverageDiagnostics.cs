using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Coverage;

/// <summary>What is said of coverage. None of it is an error: it acts through verdicts and gates.</summary>
public static class CoverageDiagnostics
{
    public static readonly DiagnosticDescriptor UnmappedObligation = Warning(
        "MAP4001", "unmapped-obligation",
        "{0} ({1}) has no control for {2}.",
        "Map a control onto it with \"satisfies\", or waive it until a date.") with
    {
        Tags = DiagnosticTags.OfVerdict,
        OfSeveral = "have no control",
    };

    public static readonly DiagnosticDescriptor PartialObligation = Warning(
        "MAP4002", "partial-obligation",
        "{0} ({1}) is covered only in part for {2}: {3}.",
        "Map a control that covers the rest.") with
    {
        Tags = DiagnosticTags.OfVerdict,
        OfSeveral = "are covered only in part",
    };

    public static readonly DiagnosticDescriptor PlannedObligation = Warning(
        "MAP4003", "planned-obligation",
        "{0} ({1}) has only planned controls for {2}: {3}.",
        "Say \"status operating since DATE\" once the control runs.") with
    {
        Tags = DiagnosticTags.OfVerdict,
        OfSeveral = "have only planned controls",
    };

    public static readonly DiagnosticDescriptor CategoryMismatch = Warning(
        "MAP4005", "category-mismatch",
        "\"{0}\" is a control of {1}, and {2} asks for {3}.",
        "Security protects the model from attack; assurance proves that the system was governed; neither replaces the other. "
        + "If the control does both, say \"domain security, assurance\".");

    public static readonly DiagnosticDescriptor ExpiredWaiver = Warning(
        "MAP4006", "expired-waiver",
        "This waiver ended on {0} and counts for nothing.",
        "Close the gap, or decide again: a new end date, a reason and an approver.");

    public static readonly DiagnosticDescriptor NeedlessWaiver = new(
        "MAP4007", "needless-waiver", DiagnosticSeverity.Hint,
        "This waiver changes nothing: {0}.",
        "Remove it.");

    public static readonly DiagnosticDescriptor NeedlessExclusion = new(
        "MAP4008", "needless-exclusion", DiagnosticSeverity.Hint,
        "This exclusion changes nothing: what it names is in no scope.",
        "Remove it.");

    public static readonly DiagnosticDescriptor OpenQuestion = new(
        "MAP4009", "open-question", DiagnosticSeverity.Information,
        "{0} (\"{1}\" is undeclared for {2}; see {3}{4}.)",
        "Declare the fact, or \"not\" it, in the system's \"facts\"; until then the obligations stay.")
    {
        Tags = DiagnosticTags.OfVerdict,
    };

    public static readonly DiagnosticDescriptor AssumedFacts = new(
        "MAP4031", "assumed-facts", DiagnosticSeverity.Information,
        "Assumed of {0}, since nobody declares it: {1}.",
        "Declare them in the system's \"facts\", as they are; until then what binds by either answer stays.")
    {
        Tags = DiagnosticTags.OfVerdict,
    };

    public static readonly DiagnosticDescriptor OutsideScope = new(
        "MAP4010", "outside-scope", DiagnosticSeverity.Information,
        "{0} obligations of {1} bind {2} and are in no scope of it.",
        "Add them to scope, or know that nobody judges them.")
    {
        Tags = DiagnosticTags.OfVerdict,
    };

    public static readonly DiagnosticDescriptor OverduePlan = Warning(
        "MAP4012", "overdue-plan",
        "The control \"{0}\" was planned by {1}, and that day is over.",
        "Say \"status operating since DATE\" if it runs, or plan it anew.");

    public static readonly DiagnosticDescriptor MappedByOwnRow = Warning(
        "MAP4040", "mapped-by-own-row",
        "{0} of {1} would not be mapped without this row, which is the workspace's own: {2}.",
        "Map the control onto what it does with \"satisfies\", or know that the verdict rests on a judgement of yours.");

    public static readonly DiagnosticDescriptor NothingLeft = Warning(
        "MAP4042", "nothing-left",
        "Nothing of {0} is left for {1} to meet: {2}.",
        "Look at the exclusions, the facts and the catalog; a gate over nothing shows nothing.");

    public static readonly DiagnosticDescriptor CatalogAsksNothing = Warning(
        "MAP6039", "catalog-asks-nothing",
        "The catalog {0} of this workspace asks less than it seems: {1}.",
        "Correct the catalog: what never binds can't be met, and what may always be left out need not be.");

    public static readonly DiagnosticDescriptor ReplacedEdition = Warning(
        "MAP4020", "replaced-edition",
        "{0}",
        "Use the edition that is the text now; \"mapping impact\" shows what moved.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ReplacedEdition,
        MappedByOwnRow, NothingLeft, CatalogAsksNothing, UnmappedObligation, PartialObligation, PlannedObligation, CategoryMismatch, ExpiredWaiver, NeedlessWaiver,
        NeedlessExclusion, OpenQuestion, AssumedFacts, OutsideScope, OverduePlan,
    ];

    private static DiagnosticDescriptor Warning(string code, string name, string message, string help) =>
        new(code, name, DiagnosticSeverity.Warning, message, help);
}
