using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Syntax;

/// <summary>What can be wrong with the form of a file.</summary>
internal static class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor ExpectedToken = Error(
        "MAP1001", "expected-token", "Expected {0}, found {1}.");

    public static readonly DiagnosticDescriptor UnexpectedTokens = Error(
        "MAP1002", "unexpected-tokens", "{0} {1}.");

    public static readonly DiagnosticDescriptor UnclosedBlock = Error(
        "MAP1003", "unclosed-block", "{0} is not closed: expected \"}}\", found {1}.", "Close the block with \"}\".");

    public static readonly DiagnosticDescriptor UnclosedQuote = Error(
        "MAP1004", "unclosed-quote", "The {0} is not closed.");

    public static readonly DiagnosticDescriptor ImpossibleDate = Error(
        "MAP1005", "impossible-date", "{0} is no date.", "Write a day of the calendar as year-month-day, such as 2026-03-01.");

    public static readonly DiagnosticDescriptor UnknownUnit = Error(
        "MAP1006", "unknown-unit", "{0} is no unit of time.", "The units are seconds, minutes, hours, days, weeks, months and years.");

    public static readonly DiagnosticDescriptor UnknownCharacter = Error(
        "MAP1007", "unknown-character", "{0} has no meaning here.", "Remove it, or put it in quotes if it is text.");

    public static readonly DiagnosticDescriptor NestedTooDeep = Error(
        "MAP1008", "nested-too-deep", "Parentheses are nested deeper than {0} levels.", "Split the condition, or leave out parentheses.");

    public static readonly DiagnosticDescriptor PartiallyWithoutReason = Error(
        "MAP1009", "partially-without-reason", "\"partially\" needs its reason: what is not covered?",
        "Add because \"…\" after it, or remove \"partially\".");

    public static readonly DiagnosticDescriptor MissingReason = Error(
        "MAP1010", "missing-reason", "{0} always gives its reason: expected \"because\", found {1}.", "Add because \"…\".");

    public static readonly DiagnosticDescriptor UnquotedText = Error(
        "MAP1011", "unquoted-text", "\"{0}\" stands without quotes.", "Text goes in quotes.");

    public static readonly DiagnosticDescriptor ForeignOperator = Error(
        "MAP1012", "foreign-operator", "\"{0}\" is written \"{1}\" here.");

    public static readonly DiagnosticDescriptor SingleQuotes = Error(
        "MAP1013", "single-quotes", "Text goes in double quotes.", "Replace the single quotes by double ones.");

    public static readonly DiagnosticDescriptor ForeignComment = Error(
        "MAP1014", "foreign-comment", "A comment begins with \"//\", not with \"{0}\".");

    public static readonly DiagnosticDescriptor KeywordCase = Error(
        "MAP1015", "keyword-case", "Keywords are written in lower case: \"{0}\".");

    public static readonly DiagnosticDescriptor NameCase = Error(
        "MAP1016", "name-case", "\"{0}\" is not a name: names are written in lower case, with hyphens between words.");

    public static readonly DiagnosticDescriptor MalformedNumber = Error(
        "MAP1017", "malformed-number", "{0} is not {1}.");

    public static readonly DiagnosticDescriptor HiddenCharacter = new(
        "MAP1018", "hidden-character", DiagnosticSeverity.Warning,
        "{0} stands here, which is not seen and {1}: the line may not be what it reads as.", "Remove it.");

    public static readonly DiagnosticDescriptor MixedScripts = new(
        "MAP1019", "mixed-scripts", DiagnosticSeverity.Warning,
        "\"{0}\" mixes letters that look alike: {1} in it is not the Latin {2}.", "Write the word in letters of one script.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ExpectedToken, UnexpectedTokens, UnclosedBlock, UnclosedQuote, ImpossibleDate, UnknownUnit, UnknownCharacter,
        NestedTooDeep, PartiallyWithoutReason, MissingReason, UnquotedText, ForeignOperator, SingleQuotes, ForeignComment,
        KeywordCase, NameCase, MalformedNumber, HiddenCharacter, MixedScripts,
    ];

    private static DiagnosticDescriptor Error(string code, string name, string message, string? help = null) =>
        new(code, name, DiagnosticSeverity.Error, message, help);
}
