using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Catalogs;

/// <summary>What can be wrong with a catalog or a shipped crosswalk.</summary>
internal static class CatalogDiagnostics
{
    public static readonly DiagnosticDescriptor NoFrontMatter = Error(
        "MAP3001",
        "no-front-matter",
        "The catalog does not begin with front matter.",
        "Begin the file with a line \"---\", then \"framework:\", \"edition:\" and \"title:\", then a line \"---\".");

    public static readonly DiagnosticDescriptor MalformedFrontMatter = Error(
        "MAP3002",
        "malformed-front-matter",
        "\"{0}\" is not a line of front matter.",
        "Write one \"key: value\" a line, and close the front matter with a line \"---\".");

    public static readonly DiagnosticDescriptor MissingFrontMatterKey = Error(
        "MAP3003",
        "missing-front-matter-key",
        "The front matter has no \"{0}\".",
        "Add a line \"key: value\" for it.");

    public static readonly DiagnosticDescriptor UnknownFrontMatterKey = Error(
        "MAP3004",
        "unknown-front-matter-key",
        "The front matter knows no key \"{0}\".",
        "Remove the line, or use one of the keys that catalogs/README.md lists.");

    public static readonly DiagnosticDescriptor RepeatedKey = Error(
        "MAP3005",
        "repeated-key",
        "\"{0}\" is given twice.",
        "Keep one of the two lines; the first is used.");

    public static readonly DiagnosticDescriptor UnknownSection = Error(
        "MAP3006",
        "unknown-section",
        "The section \"{0}\" is not read as part of the catalog.",
        "Give a section of free prose a name that is not so close to that of a section which is read.");

    public static readonly DiagnosticDescriptor RepeatedHeading = Error(
        "MAP3007",
        "repeated-heading",
        "\"{0}\" is declared twice.",
        "Give each its own name, or merge the two.");

    public static readonly DiagnosticDescriptor RepeatedProvision = Error(
        "MAP3008",
        "repeated-provision",
        "\"{0}\" is cited by two headings.",
        "Give each provision its own citation, and each element of a provision its own name.");

    public static readonly DiagnosticDescriptor HeadingWithoutCitation = Error(
        "MAP3009",
        "heading-without-citation",
        "The heading \"{0}\" has no citation set off from its title.",
        "Write the citation, a dash between blanks, and the title: \"R-1 — Keep a register\".");

    public static readonly DiagnosticDescriptor SkippedLevel = Error(
        "MAP3010",
        "skipped-level",
        "This heading stands at level {0}, where level {1} at most can follow.",
        "Go down one level at a time, so that every provision stands right under the one it belongs to.");

    public static readonly DiagnosticDescriptor MisplacedElement = Error(
        "MAP3011",
        "misplaced-element",
        "The element \"{0}\" does not stand under the heading of its provision \"{1}\".",
        "Move it under that heading, one level deeper.");

    public static readonly DiagnosticDescriptor MalformedListItem = Error(
        "MAP3012",
        "malformed-list-item",
        "\"{0}\" is not of the form \"key: value\".",
        "Bullet lists hold what is machine-read; write prose as paragraphs or as a numbered list.");

    public static readonly DiagnosticDescriptor UnknownKey = Error(
        "MAP3013",
        "unknown-key",
        "\"{0}\" is no key here; {1} takes {2}.",
        "Use one of those keys, or write the sentence as prose outside the list.");

    public static readonly DiagnosticDescriptor UnknownValue = Error(
        "MAP3014",
        "unknown-value",
        "\"{0}\" is no {1}; expected {2}.",
        "Use one of the values that are expected.");

    public static readonly DiagnosticDescriptor MissingPart = Error(
        "MAP3015",
        "missing-part",
        "{0} has no {1}.",
        "Add it below the heading.");

    public static readonly DiagnosticDescriptor MalformedCondition = Error(
        "MAP3016",
        "malformed-condition",
        "The condition has {0} where {1} is expected.",
        "Combine \"class NAME\", \"route NAME\", \"actor NAME\", \"always\" and names of facts with \"and\", \"or\", \"not\" and parentheses.");

    public static readonly DiagnosticDescriptor UnknownNameInCondition = Error(
        "MAP3017",
        "unknown-name-in-condition",
        "The catalog declares no {0} \"{1}\".",
        "Declare it in this catalog, or use a name that is declared.");

    public static readonly DiagnosticDescriptor MalformedDate = Error(
        "MAP3018",
        "malformed-date",
        "\"{0}\" is no date.",
        "Write year, month and day, for example 2027-12-02.");

    public static readonly DiagnosticDescriptor MalformedValue = Error(
        "MAP3019",
        "malformed-value",
        "\"{0}\" is no {1}; expected {2}.",
        "Write the value in the form that is expected.");

    public static readonly DiagnosticDescriptor UnresolvedCitation = Error(
        "MAP3020",
        "unresolved-citation",
        "No provision of {0} is cited as \"{1}\".",
        "Correct the citation; a text that the catalog does not hold is marked \"(outside)\" where one may be named.");

    public static readonly DiagnosticDescriptor UnknownEvidenceType = Error(
        "MAP3021",
        "unknown-evidence-type",
        "No evidence type \"{0}\" is listed.",
        "Add it to the table under \"## Evidence types\", or use one that is listed.");

    public static readonly DiagnosticDescriptor MalformedTable = Error(
        "MAP3022",
        "malformed-table",
        "The table has {0} where {1} is expected.",
        "Give every row the columns of the header, and put a line of dashes under the header.");

    public static readonly DiagnosticDescriptor ObligationWithParts = Error(
        "MAP3023",
        "obligation-with-parts",
        "\"{0}\" has parts, so it can't be an obligation of its own.",
        "Remove the kind, and make a duty of its own an element below it: \"R-1 on register — Keep a register\".");

    public static readonly DiagnosticDescriptor NoProvisions = Error(
        "MAP3024",
        "no-provisions",
        "The catalog has no provisions.",
        "Add a section \"## Provisions\" with a heading \"### R-1 — Title\" for each.");

    public static readonly DiagnosticDescriptor UnknownCatalog = Error(
        "MAP3025",
        "unknown-catalog",
        "There is no catalog \"{0}\".",
        "Name a framework and one of its editions, for example \"eu-ai-act 2026-07-27\".");

    public static readonly DiagnosticDescriptor WrongTargetCount = Error(
        "MAP3026",
        "wrong-target-count",
        "\"{0}\" has {1} targets; expected {2}.",
        "Only \"superset of\", \"intersects\" and \"none\" may have several targets, and only \"none\" may have no target at all.");

    public static readonly DiagnosticDescriptor ImplausibleDate = Error(
        "MAP3027",
        "implausible-date",
        "{0} is no date on which a rule can come to apply.",
        "Write the year in which it applies, from 1900 to 2199; a rule that nobody has to follow yet is kind \"context\".");

    public static readonly DiagnosticDescriptor UnreadHeading = Error(
        "MAP3028",
        "unread-heading",
        "\"{0}\" looks like a heading and is not read: {1}.",
        "Write headings as \"### R-1 — Title\" at the beginning of a line, two to six number signs and a blank; remove what is to be no heading.");

    public static readonly DiagnosticDescriptor UnclosedBlock = Error(
        "MAP3029",
        "unclosed-markup",
        "\"{0}\" is never closed, so no heading after it is read.",
        "Close a comment with \"-->\", code with the line of marks that it begins with, other HTML with its end.");

    public static readonly DiagnosticDescriptor ImpossibleCondition = Error(
        "MAP3030",
        "impossible-condition",
        "No system meets the {0} \"{1}\", so {2}.",
        "Correct it (a system has one class, and comes in on routes of that class); what is to bind nobody is kind \"context\".");

    public static readonly DiagnosticDescriptor ReplacesNoEdition = Error(
        "MAP3031",
        "replaces-no-edition",
        "\"{0}\" is said to be replaced, and the front matter names no earlier edition that this one replaces.",
        "Name the edition before this one in the front matter, as in \"replaces: 2024-07-12\"; citations after \"replaces\" are those of that edition.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoFrontMatter, MalformedFrontMatter, MissingFrontMatterKey, UnknownFrontMatterKey, RepeatedKey, UnknownSection, RepeatedHeading,
        RepeatedProvision, HeadingWithoutCitation, SkippedLevel, MisplacedElement, MalformedListItem, UnknownKey, UnknownValue,
        MissingPart, MalformedCondition, UnknownNameInCondition, MalformedDate, MalformedValue, UnresolvedCitation,
        UnknownEvidenceType, MalformedTable, ObligationWithParts, NoProvisions, UnknownCatalog, WrongTargetCount, ImplausibleDate,
        UnreadHeading, UnclosedBlock, ImpossibleCondition, ReplacesNoEdition,
    ];

    private static DiagnosticDescriptor Error(string code, string name, string message, string help) =>
        new(code, name, DiagnosticSeverity.Error, message, help);
}
