using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>What is said of names that lead nowhere or to two things.</summary>
public static class NameDiagnostics
{
    public static readonly DiagnosticDescriptor FrameworkNotInUse = Error(
        "MAP2005", "framework-not-in-use",
        "No framework goes by the name \"{0}\" here.",
        "Name one that a \"use\" declares, or add \"use FRAMEWORK edition EDITION as NAME\".");

    public static readonly DiagnosticDescriptor UnknownOwner = Unknown("MAP2006", "owner", "owner NAME \"Title\"");
    public static readonly DiagnosticDescriptor UnknownSystem = Error(
        "MAP2007", "unknown-system",
        "No system or group is declared with the name \"{0}\".",
        "Declare it with: system NAME \"Title\" { … }");

    public static readonly DiagnosticDescriptor UnknownFeed = Unknown("MAP2008", "feed", "feed NAME \"Title\" { … }");
    public static readonly DiagnosticDescriptor UnknownControl = Unknown("MAP2009", "control", "control NAME \"Title\" { … }");
    public static readonly DiagnosticDescriptor UnknownVendor = Unknown("MAP2010", "vendor", "vendor NAME \"Title\" { … }");

    public static readonly DiagnosticDescriptor DuplicateDeclaration = Error(
        "MAP2020", "duplicate-declaration",
        "There is already {0} \"{1}\".",
        "Rename one of the two; names of one kind are shared by all files of the workspace.");

    public static readonly DiagnosticDescriptor DuplicateItem = Error(
        "MAP2021", "duplicate-item",
        "\"{0}\" stands here a second time; only the first counts.",
        "Keep one of the two.");

    public static readonly DiagnosticDescriptor ConflictingAlias = Error(
        "MAP2025", "conflicting-alias",
        "The name \"{0}\" already stands for {1}.",
        "Give one of the two another name with \"as\".");

    public static readonly DiagnosticDescriptor AmbiguousFramework = Error(
        "MAP2026", "ambiguous-framework",
        "Several editions of {0} are in use: {1}.",
        "Write the name that \"as\" gives to the edition you mean.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        FrameworkNotInUse, UnknownOwner, UnknownSystem, UnknownFeed, UnknownControl, UnknownVendor,
        DuplicateDeclaration, DuplicateItem, ConflictingAlias, AmbiguousFramework,
    ];

    /// <summary>Says that something is declared already.</summary>
    public static Diagnostic Duplicate(string kindWithArticle, string name, Location location, Location earlier) =>
        Diagnostic.Create(DuplicateDeclaration, location, kindWithArticle, name) with
        {
            Related = [new RelatedLocation(earlier, "the earlier one")],
        };

    private static DiagnosticDescriptor Unknown(string code, string kind, string declaration) => Error(
        code, $"unknown-{kind}", $"No {kind} is declared with the name \"{{0}}\".", $"Declare it with: {declaration}");

    private static DiagnosticDescriptor Error(string code, string name, string message, string help) =>
        new(code, name, DiagnosticSeverity.Error, message, help);
}
