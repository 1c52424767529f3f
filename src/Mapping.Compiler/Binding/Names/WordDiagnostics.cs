using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Binding;

/// <summary>What is said of words that are not in the closed set they should come from.</summary>
internal static class WordDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownFact = Unknown("MAP2011", "fact", "No framework in use knows the fact \"{0}\".");
    public static readonly DiagnosticDescriptor UnknownClass = Unknown("MAP2012", "class", "No framework in use knows the class \"{0}\".");
    public static readonly DiagnosticDescriptor UnknownRoute = Unknown("MAP2013", "route", "The class \"{1}\" has no route \"{0}\".");
    public static readonly DiagnosticDescriptor UnknownActor = Unknown("MAP2014", "actor", "No framework in use knows the actor \"{0}\".");
    public static readonly DiagnosticDescriptor UnknownDomain = Unknown("MAP2015", "domain", "\"{0}\" is no domain.");
    public static readonly DiagnosticDescriptor UnknownPillar = Unknown("MAP2016", "pillar", "\"{0}\" is no pillar.");
    public static readonly DiagnosticDescriptor UnknownFormat = Unknown("MAP2017", "format", "\"{0}\" is no format of a feed.");
    public static readonly DiagnosticDescriptor UnknownEvidenceClass = Unknown("MAP2018", "evidence-class", "\"{0}\" is no class of evidence.");
    public static readonly DiagnosticDescriptor UnknownAggregate = Unknown("MAP2019", "aggregate", "\"{0}\" is nothing that can be computed over records.");
    public static readonly DiagnosticDescriptor UnknownFieldUnit = Unknown("MAP2043", "field-unit", "\"{0}\" is no unit of a field.");
    public static readonly DiagnosticDescriptor UnknownValue = Unknown("MAP2045", "field-value", "No {2} in the format {1} is \"{0}\".");
    public static readonly DiagnosticDescriptor UnknownZone = Unknown("MAP2048", "zone", "The list of time zones has no \"{0}\".");
    public static readonly DiagnosticDescriptor UnknownDecimalSign = Unknown("MAP2049", "decimal-sign", "No decimals stand after \"{0}\".");
    public static readonly DiagnosticDescriptor UnknownEncoding = Unknown("MAP2066", "encoding", "\"{0}\" is not an encoding that is read.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownFact, UnknownClass, UnknownRoute, UnknownActor, UnknownDomain, UnknownPillar, UnknownFormat,
        UnknownEvidenceClass, UnknownAggregate, UnknownFieldUnit, UnknownValue, UnknownZone, UnknownDecimalSign, UnknownEncoding,
    ];

    private static DiagnosticDescriptor Unknown(string code, string kind, string message) =>
        new(code, $"unknown-{kind}", DiagnosticSeverity.Error, message);
}
