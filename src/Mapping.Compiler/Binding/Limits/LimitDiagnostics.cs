using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Binding;

/// <summary>What is said of named limits and of the rules that use them.</summary>
public static class LimitDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownLimit = Error(
        "MAP2100", "unknown-limit",
        "No limit is declared with the name \"{0}\".",
        "Declare it with: limit NAME AMOUNT set DATE by OWNER. What is computed is compared with a number, a length of time, a date or a limit, not with a field.");

    public static readonly DiagnosticDescriptor UnknownCurrency = Error(
        "MAP2101", "unknown-currency",
        "\"{0}\" is neither a unit nor a currency.",
        "Write a unit of time such as days, a percent sign, or a currency in three capitals such as EUR.");

    public static readonly DiagnosticDescriptor MixedMoney = Error(
        "MAP2102", "mixed-money",
        "\"{0}\" is compared with {1} here and with {2} elsewhere in the same rule.",
        "The numbers of a field are amounts of one currency: declare both limits in it.");

    public static readonly DiagnosticDescriptor LimitOfSystem = Error(
        "MAP2103", "limit-of-system",
        "The limit \"{0}\" stands in a system, and a limit is one for all of them.",
        "Declare it outside of systems under a name of its own, and name it in the rule that is for this system.");

    public static readonly DiagnosticDescriptor OtherCurrency = Error(
        "MAP2104", "other-currency",
        "The rule selects amounts in {0}, and this limit is in {1}.",
        "Select the records in the currency of the limit alone, or declare a limit in theirs and name it here.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = [UnknownLimit, UnknownCurrency, MixedMoney, LimitOfSystem, OtherCurrency];

    private static DiagnosticDescriptor Error(string code, string name, string message, string help) =>
        new(code, name, DiagnosticSeverity.Error, message, help);
}
