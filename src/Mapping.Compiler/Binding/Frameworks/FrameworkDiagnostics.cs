using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Binding;

/// <summary>What is said of <c>use</c> and of the catalogs it leads to.</summary>
public static class FrameworkDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownFramework = new(
        "MAP2003", "unknown-framework", DiagnosticSeverity.Error,
        "There is no catalog for the framework \"{0}\".",
        "\"mapping catalog list\" shows what ships; your own go into catalogs/FRAMEWORK/EDITION.md.");

    public static readonly DiagnosticDescriptor UnknownEdition = new(
        "MAP2004", "unknown-edition", DiagnosticSeverity.Error,
        "There is no catalog for the edition {1} of {0}.");

    public static readonly DiagnosticDescriptor UnknownCrosswalk = new(
        "MAP2027", "unknown-crosswalk", DiagnosticSeverity.Error,
        "No crosswalk between {0} and {1} ships.",
        "Write one of your own: crosswalk SOURCE to TARGET { … }");

    public static readonly DiagnosticDescriptor UnknownReading = new(
        "MAP2081", "unknown-reading", DiagnosticSeverity.Error,
        "{0} knows no reading \"{1}\".");

    public static readonly DiagnosticDescriptor UnknownReadingChoice = new(
        "MAP2082", "unknown-reading-choice", DiagnosticSeverity.Error,
        "\"{1}\" is no way to read \"{0}\".");

    public static readonly DiagnosticDescriptor ContradictoryReading = new(
        "MAP2083", "contradictory-reading", DiagnosticSeverity.Error,
        "\"{0}\" is read as \"{1}\" already; a workspace reads the law in one way.",
        "Keep one of the two.");

    public static readonly DiagnosticDescriptor ShadowedEdition = new(
        "MAP3101", "shadowed-edition", DiagnosticSeverity.Error,
        "The edition {1} of {0} ships; a workspace's catalog can't take its place.",
        "Give yours a framework id or an edition of its own.");

    public static readonly DiagnosticDescriptor RepeatedCatalog = new(
        "MAP3102", "repeated-catalog", DiagnosticSeverity.Error,
        "There is already a catalog for the edition {1} of {0}.",
        "Keep one of the two.");

    public static readonly DiagnosticDescriptor UnpinnedEdition = new(
        "MAP6005", "unpinned-edition", DiagnosticSeverity.Hint,
        "No edition is named, so the newest one counts: {1} of {0}.",
        "Pin it, so that a newer catalog does not change the verdict unnoticed.");

    public static readonly DiagnosticDescriptor RepeatedUse = new(
        "MAP6008", "repeated-use", DiagnosticSeverity.Warning,
        "{0} is in use already under this name.",
        "Remove one of the two; names are shared by all files of the workspace.");

    public static readonly DiagnosticDescriptor OwnEditionPassedOver = new(
        "MAP6036", "own-edition-passed-over", DiagnosticSeverity.Warning,
        "No edition is named, so {1} of {0} counts, the newest that ships; the edition {2} is a catalog of this workspace.",
        "Pin the edition that is meant. A catalog of the workspace never takes the place of a shipped one without being named.");

    public static readonly DiagnosticDescriptor OwnEditionInUse = new(
        "MAP6037", "own-edition-in-use", DiagnosticSeverity.Warning,
        "The edition {1} of {0} is a catalog of this workspace, not a shipped one.",
        "Use a shipped edition, or give the catalog a framework name of its own, so that the verdict is not read as one on the shipped text.");

    public static readonly DiagnosticDescriptor UnknownReplaced = new(
        "MAP4051", "unknown-replaced-number", DiagnosticSeverity.Warning,
        "{0} is said to replace {1}, and edition {2} has no such provision, so what was mapped and locked there is not followed.",
        "Write the number under which the duty stood in that edition; a duty that is new replaces none.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownFramework, UnknownEdition, UnknownCrosswalk, UnknownReading, UnknownReadingChoice, ContradictoryReading, ShadowedEdition, RepeatedCatalog, UnpinnedEdition, RepeatedUse,
        OwnEditionPassedOver, OwnEditionInUse, UnknownReplaced,
    ];
}
