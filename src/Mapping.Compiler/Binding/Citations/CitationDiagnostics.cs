using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Binding;

/// <summary>What is said of citations.</summary>
internal static class CitationDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownCitation = new(
        "MAP2001", "unknown-citation", DiagnosticSeverity.Error,
        "The catalog of {1} holds no provision \"{0}\".");

    public static readonly DiagnosticDescriptor UnknownElement = new(
        "MAP2002", "unknown-element", DiagnosticSeverity.Error,
        "{1} has no element \"{0}\".");

    public static readonly DiagnosticDescriptor ReversedRange = new(
        "MAP2023", "reversed-range", DiagnosticSeverity.Error,
        "The range runs backwards: {1} comes before {0} in {2}.",
        "Swap the two ends.");

    public static readonly DiagnosticDescriptor ElementOnRange = new(
        "MAP2039", "element-on-range", DiagnosticSeverity.Error,
        "\"on\" names elements of one provision, and this is a range of several.",
        "Cite the provision whose elements you mean on its own.");

    public static readonly DiagnosticDescriptor NotExcludable = new(
        "MAP2028", "not-excludable", DiagnosticSeverity.Error,
        "{0} binds and can't be excluded.",
        "If it does not apply, declare the fact that says so on the system; if you live with the gap for a while, waive it until a date.");

    public static readonly DiagnosticDescriptor NothingToAssess = new(
        "MAP6007", "nothing-to-assess", DiagnosticSeverity.Warning,
        "{0} holds nothing to assess: it is {1}.",
        "Cite an obligation; \"mapping catalog show\" lists them.");

    public static readonly DiagnosticDescriptor NotClosable = new(
        "MAP2061", "not-closable", DiagnosticSeverity.Error,
        "{0} forbids something as such: no control, waiver or exclusion closes it.",
        "If the system does not do what is forbidden, say so by its class; if it does, it can't stay.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [UnknownCitation, UnknownElement, ReversedRange, ElementOnRange, NotExcludable, NotClosable, NothingToAssess];
}
