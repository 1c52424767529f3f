using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Outlines;
using Mapping.Reports.Text;

namespace Mapping.Reports.Vendors;

/// <summary>The five answers on a product.</summary>
internal static class ProductOutline
{
    public static void Add(Outline outline, ProductGap product)
    {
        AddHeading(outline, product);
        AddAnswers(outline, product, int.MaxValue);
    }

    /// <param name="outline">Gets the five answers.</param>
    /// <param name="product">Which are on it.</param>
    /// <param name="mostClosed">How many of the obligations that it closes are named, each with what it closes it by.</param>
    public static void AddAnswers(Outline outline, ProductGap product, int mostClosed)
    {
        AddKind(outline, product);
        AddArticles(outline, product.Answers);
        AddOwner(outline, product);
        AddEvidence(outline, product);
        AddGap(outline, product, mostClosed);
    }

    private static void AddHeading(Outline outline, ProductGap product)
    {
        var pack = product.Offer.Pack is { } from ? $", from the pack {from.Name}" : "";
        outline.Heading(2, $"{product.Offer.Name}  {product.Offer.Product.Title}{pack}");
    }

    private static void AddKind(Outline outline, ProductGap product)
    {
        var answers = product.Answers;
        outline.Heading(3, "1. Does it defend the model, or prove that the system meets policy?");
        outline.Item(KindWords.Of(answers));
        outline.Item($"evidenced here: {GapWords.Of(answers.Evidenced)}");
        outline.Item($"provided: {GapWords.Of(answers.Provided)}");
        outline.Item($"claimed: {GapWords.Of(answers.Claimed)}");
        outline.Item(KindWords.Declared(product));
        foreach (var framework in product.ClaimedWhole)
        {
            outline.Item($"It claims the whole of {framework.Id}: a signal of what it is meant for, and no statement about any one provision.");
        }

        AddStanding(outline, product);
    }

    private static void AddStanding(Outline outline, ProductGap product)
    {
        var symbol = product.Offer.Product;
        if (symbol.Claims.IsEmpty)
        {
            return;
        }

        if (product.Standing.Attestation == AttestationState.Expired)
        {
            outline.Item("Its claims count for nothing: every attestation has expired.");
        }

        if (product.Standing.Attestation == AttestationState.Missing)
        {
            outline.Item("Nobody vouches for its claims here: the attestation that it names is not there.");
        }

        if (!product.Standing.Unmet.IsEmpty)
        {
            var unmet = string.Join(", ", product.Standing.Unmet.Select(control => control.Name));
            outline.Item($"Its claims count for nothing while {unmet} is not mapped, which it requires.");
        }
        else if (!symbol.Requires.IsEmpty)
        {
            outline.Item($"Its claims require {string.Join(", ", symbol.Requires.Select(control => control.Name))}: mapped.");
        }
    }

    private static void AddArticles(Outline outline, ProductAnswers answers)
    {
        outline.Heading(3, "2. Which article does it map to?");
        if (answers.MapsTo.IsEmpty)
        {
            outline.Item("None.");
        }

        foreach (var article in answers.MapsTo)
        {
            outline.Item(
                $"{article.Framework.Id} {article.Provision.Citation}: of {Counts.Of(article.Assessable, "assessable part")}, "
                + $"{article.Claimed} claimed, {article.Provided} provided, {article.Evidenced} evidenced");
        }
    }

    private static void AddOwner(Outline outline, ProductGap product)
    {
        outline.Heading(3, "3. Who owns the renewal?");
        var renewal = product.Offer.Product.Renewal;
        outline.Item(product.Answers switch
        {
            { RenewalOwner: null } => "Nobody is named.",
            { RenewalOwner: { } owner, OwnerFits: true } => $"{GapWords.Of(owner)}, whose side it serves.",
            { RenewalOwner: { } owner, OwnerFits: false } => $"{GapWords.Of(owner)}, and it serves: {GapWords.NameOf(product.Answers.Kind)}. "
                + "Whoever pays for it is not the one, or not the only one, who answers for what it covers.",
            { RenewalOwner: { } owner } => $"{GapWords.Of(owner)}; there is nothing to compare.",
        });
        if (renewal?.Cost is { } cost)
        {
            var yearly = product.PerYear is { } amount ? $"{GapWords.Money(amount, cost.Currency)} a year" : "no usable price";
            outline.Item(product.Ended is { } ended
                ? $"The contract ran until {DateWords.Of(ended)}: what the product would cost now is not declared."
                : yearly + (renewal.Until is { } until ? $", until {DateWords.Of(until)}" : ""));
        }
        else
        {
            outline.Item("No price is declared.");
        }
    }

    private static void AddEvidence(Outline outline, ProductGap product)
    {
        var answers = product.Answers;
        outline.Heading(3, "4. Evidence that a regulator accepts, or telemetry for a SOC?");
        outline.Item($"The vendor says: {Words(answers.Declared)}.");
        outline.Item(product.Offer.Pack is null
            ? $"Seen here to pass, behind the controls that it provides: {Words(answers.Seen)}."
            : "Nothing of it was seen in this workspace; what the pack brings along is the vendor's evidence.");
        foreach (var attestation in product.Offer.Product.Attestations)
        {
            outline.Item(product.MissingAttestations.Contains(attestation)
                ? $"attested: {attestation.Path} is named, not there"
                : $"attested: {attestation.Path}, until {DateWords.Of(attestation.Expires)}");
        }
    }

    internal static string Words(EvidenceKind kind) => kind switch
    {
        EvidenceKind.AuditEvidence => "audit evidence",
        EvidenceKind.Telemetry => "telemetry",
        EvidenceKind.Both => "audit evidence and telemetry",
        _ => "nothing",
    };

    private static void AddGap(Outline outline, ProductGap product, int most)
    {
        var closes = product.Closes.ToList();
        outline.Heading(3, "5. Which gap does it close, and which stays open?");
        outline.Item(closes.Count == 0
            ? "It closes nothing that is open."
            : $"It closes {Counts.Of(closes.Count, "obligation")} if all holds, {closes.Count(entry => entry.ClosesEvidenced)} of them by evidence:");
        foreach (var entry in closes.Take(most))
        {
            outline.Item(Closing(entry), [entry.Obligation], depth: 1);
        }

        if (closes.Count > most)
        {
            outline.Item(string.Create(CultureInfo.InvariantCulture, $"and {closes.Count - most} more"), depth: 1);
        }

        if (!product.Failing.IsEmpty)
        {
            outline.Item($"Evidence here fails, or can't be judged, of {Counts.Few([.. product.Failing.Select(control => control.Name)], 3)}, which it provides: that closes nothing.");
        }

        AddRest(outline, product);
    }

    private static string Closing(ProductObligation entry)
    {
        var word = (entry.ClosesEvidenced, entry.IsVendorEvidenced, entry.Provided, entry.Claimed) switch
        {
            (true, _, _, _) => "evidenced",
            (_, true, _, _) => "vendor-evidenced",
            (_, _, MappingStrength.Full, _) => "provided",
            (_, _, _, MappingStrength.Full) => "claimed",
            _ => "together with what is there",
        };
        var through = entry.Through.Select(covering => covering.Control.Name).Distinct().ToList();
        var by = through.Count == 0 ? "" : $", by {Counts.Few(through, 3)}";
        var via = entry.Through.Length > 0 && entry.Through.All(covering => !covering.Via.IsEmpty) ? ", through a crosswalk" : "";
        return $"{word}: {GapWords.FullName(entry.Obligation)}{by}{via}";
    }

    private static void AddRest(Outline outline, ProductGap product)
    {
        var covered = product.Obligations.Count(entry => entry.Obligation.Design == DesignState.Mapped);
        if (covered > 0)
        {
            outline.Item($"{Counts.Of(covered, "obligation")} that it touches {(covered == 1 ? "is" : "are")} mapped without it.");
        }

        var partly = product.Obligations
            .Where(entry => entry.Obligation.Design != DesignState.Mapped && !entry.Closes && !entry.Through.All(covering => product.Failing.Any(control => control.Name == covering.Control.Name)))
            .Select(entry => entry.Obligation).ToList();
        if (partly.Count > 0)
        {
            outline.Item($"In part only, so still open: {GapWords.Few(partly)}.", partly);
        }

        var open = product.Open.CountBy(entry => entry.Obligation.Provision.Domain)
            .OrderBy(group => group.Key)
            .Select(group => $"{group.Value} of {Compiler.Catalogs.CatalogNames.NameOf(group.Key)}");
        outline.Item(product.Open.IsEmpty
            ? "Nothing stays open with it."
            : $"{Counts.Of(product.Open.Length, "obligation stays", "obligations stay")} open with it: {string.Join(", ", open)}.");
    }
}
