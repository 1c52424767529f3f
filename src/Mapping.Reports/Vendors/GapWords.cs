using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Text;

namespace Mapping.Reports.Vendors;

/// <summary>The words for what products do.</summary>
internal static class GapWords
{
    /// <summary>More names in a sentence are not read.</summary>
    private const int Shown = 6;

    public static string NameOf(ProductKind kind) => kind switch
    {
        ProductKind.Security => "security",
        ProductKind.Assurance => "assurance",
        ProductKind.Both => "both",
        _ => "neither",
    };

    public static string NameOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Telemetry => "telemetry",
        EvidenceKind.AuditEvidence => "audit-evidence",
        EvidenceKind.Both => "both",
        _ => "none",
    };

    public static string NameOf(AttestationState state) => state switch
    {
        AttestationState.Current => "current",
        AttestationState.Expired => "expired",
        AttestationState.Missing => "missing",
        _ => "none",
    };

    public static string NameOf(CheapestState state) => state switch
    {
        CheapestState.NothingOpen => "nothing-open",
        CheapestState.NothingCloses => "nothing-closes",
        CheapestState.Found => "found",
        CheapestState.SeveralCurrencies => "several-currencies",
        CheapestState.TooMany => "too-many",
        _ => "undecided",
    };

    /// <summary>By what a product covers an obligation, the strongest word that is true.</summary>
    public static string Of(ProductObligation entry) => entry switch
    {
        { IsEvidenced: true } => "evidenced",
        { IsVendorEvidenced: true } => "vendor-evidenced",
        { Provided: MappingStrength.Full } => "provided",
        { Claimed: MappingStrength.Full } => "claimed",
        { Closes: true } => "together",
        _ => "partly",
    };

    /// <summary>How the system stands without any product.</summary>
    public static string Before(GapAnalysis gap) => string.Create(
        CultureInfo.InvariantCulture,
        $"Without any product, {gap.CoveredBefore.Length} of {Counts.Of(gap.CoveredBefore.Length + gap.Gap.Length, "obligation")} {(gap.CoveredBefore.Length == 1 ? "is" : "are")} mapped and {gap.Gap.Length} open.");

    public static string Money(decimal amount, string? currency) =>
        string.Create(CultureInfo.InvariantCulture, $"{amount:#,0.####} {currency}");

    public static string Of(DomainShares shares) => shares.Total == 0 ? "none" : $"{Counts.Of(shares.Total, "provision")}: " + string.Join(", ", new[]
    {
        (shares.Security, Domain.Security), (shares.Assurance, Domain.Assurance), (shares.Shared, Domain.Shared),
    }.Where(part => part.Item1 > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Item1} {CatalogNames.NameOf(part.Item2)}")));

    public static string Name(ObligationResult obligation) => obligation.Provision.DisplayName;

    public static string FullName(ObligationResult obligation) => $"{obligation.Framework.Framework.Id} {obligation.Provision.DisplayName}";

    public static string Few(IEnumerable<ObligationResult> obligations) => Counts.Few([.. obligations.Select(FullName)], Shown);

    public static string Names(IEnumerable<OfferedProduct> offers) => string.Join(", ", offers.Select(offer => offer.Name));

    public static string Owners(OpenObligation open) => open.Owners.IsEmpty ? "nobody" : string.Join(", ", open.Owners.Select(owner => owner.Name));

    public static string Of(OwnerReference owner) =>
        owner.Domain == Domain.None ? $"{owner.Name} (no domain declared)" : $"{owner.Name} ({CatalogNames.NameOf(owner.Domain)})";
}
