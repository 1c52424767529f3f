using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Coverage;

/// <summary>What is said of things that nothing needs.</summary>
public static class UnusedDiagnostics
{
    public static readonly DiagnosticDescriptor UnneededControl = Warning(
        "MAP6001", "unneeded-control",
        "Nothing needs the control \"{0}\": no obligation that applies in a scope is covered by it.",
        "Map it onto something in scope, widen the scope, or retire it.");

    public static readonly DiagnosticDescriptor UnreadFeed = Warning(
        "MAP6002", "unread-feed",
        "No evidence rule reads the feed \"{0}\".",
        "Use it in \"from NAME\", or remove it.");

    public static readonly DiagnosticDescriptor UnusedOwner = Warning(
        "MAP6003", "unused-owner",
        "Nothing has the owner \"{0}\", and nothing is approved by it.",
        "Give it a control, or remove it.") with
    {
        Tags = DiagnosticTags.Unnecessary,
    };

    public static readonly DiagnosticDescriptor UnusedLimit = new(
        "MAP2105", "unused-limit", DiagnosticSeverity.Information,
        "No rule compares anything with the limit \"{0}\".",
        "Name it on the right of a comparison, as in \"expect max(amount) <= NAME\", or remove it.")
    {
        Tags = DiagnosticTags.Unnecessary,
    };

    public static readonly DiagnosticDescriptor ExpiredAttestation = Warning(
        "MAP7001", "expired-attestation",
        "This attestation of \"{0}\" expired on {1} and counts as no claim.",
        "Ask the vendor for a new one.");

    public static readonly DiagnosticDescriptor LapsedRenewal = Warning(
        "MAP7002", "lapsed-renewal",
        "The contract for \"{0}\" ran until {1}.",
        "Say whether it was renewed: a new \"until\", or remove the product.");

    public static readonly DiagnosticDescriptor SeveralCurrencies = new(
        "MAP7003", "several-currencies", DiagnosticSeverity.Information,
        "\"{0}\" is priced in {1}, and \"{2}\" in {3}: prices in several currencies are neither added nor compared.",
        "Write all prices in one currency, so that \"mapping gap\" can say which set of products is the cheapest.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [UnneededControl, UnreadFeed, UnusedOwner, UnusedLimit, ExpiredAttestation, LapsedRenewal, SeveralCurrencies];

    private static DiagnosticDescriptor Warning(string code, string name, string message, string help) =>
        new(code, name, DiagnosticSeverity.Warning, message, help);
}
