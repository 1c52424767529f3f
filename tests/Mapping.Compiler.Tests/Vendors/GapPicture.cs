using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Tests.Coverage;

namespace Mapping.Compiler.Tests.Vendors;

/// <summary>A small workspace with products, and what is said of them as lines of text.</summary>
internal static class GapPicture
{
    /// <summary>Security asks for evasion, confidentiality and poisoning here, assurance for the process and its records.</summary>
    private const string Catalog =
        """
        ---
        framework: own
        edition: 1
        title: Own
        citation-words: Rule
        ---

        ## Provisions

        ### Rule 1 — Attacks

        Withstand them.

        - domain: security

        #### Rule 1(a) — Evasion

        Withstand it.

        #### Rule 1(b) — Confidentiality

        Withstand it.

        ### Rule 2 — Process

        Have one.

        - domain: assurance

        #### Rule 2(a) — Risks

        Know them.

        #### Rule 2(b) — Records

        Keep them.

        ### Rule 3 — Both

        Do both.

        - domain: shared
        """;

    private const string Head =
        """
        use own edition 1
        owner ciso "CISO" domain security
        owner cro "CRO" domain assurance
        owner dev "Engineering"
        system app "App" { scope own }

        """;

    public static GapAnalysis Analyze(string source, string asked = "", string have = "", int maxSteps = 100_000, params EvidenceResult[] evidence)
    {
        var compilation = Judge(source, evidence);
        Assert.False(compilation.HasErrors, string.Join('\n', compilation.Diagnostics));
        var offers = GapQuestion.OffersOf(compilation.Symbols);
        return compilation.AnalyzeGap(new GapQuestion(compilation.Symbols.Systems[0], offers)
        {
            Asked = [.. offers.Where(offer => asked.Length == 0 ? !Names(have).Contains(offer.Name) : Names(asked).Contains(offer.Name))],
            Have = [.. offers.Where(offer => Names(have).Contains(offer.Name))],
            MaxSteps = maxSteps,
        });
    }

    public static Compilation Judge(string source, params EvidenceResult[] evidence) => Compile.Text(Head + source, catalog: Catalog, evidence: evidence);

    public static string Of(ProductGap product)
    {
        var answers = product.Answers;
        var fits = answers.OwnerFits switch { true => " fits", false => " does not fit", _ => "" };
        return $"""
            {product.Offer.Name}: {answers.Kind}, {List(answers.MapsTo.Select(article => article.Provision.Citation))}, {answers.RenewalOwner?.Name ?? "nobody"}{fits}, {answers.Evidence}
            claimed {Names(product.Claimed)}
            provided {Names(product.Provided)}
            evidenced {Names(product.Evidenced)}
            closes {Names(product.Closes)}
            closes evidenced {Names(product.ClosesEvidenced)}
            open {List(product.Open.Select(open => $"{open.Obligation.Provision.Citation} ({List(open.Owners.Select(owner => owner.Name))})"))}
            """;
    }

    public static string Of(CheapestSet set) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {set.State}: {List(set.Products.Select(offer => offer.Name))} for {set.Cost} {set.Currency ?? "-"}, at least {set.LowerBound}
        closes {Names(set.Closes)}
        never {Names(set.NeverClosed)}, only unpriced {Names(set.OnlyUnpriced)} by {List(set.Unpriced.Select(offer => offer.Name))}
        needs {List(set.Needs.Select(need => $"{need.Obligation.Provision.Citation} ({List(need.OneOf.Select(offer => offer.Name))})"))}
        ties {List(set.Ties.Select(tie => string.Join(" + ", tie.Select(offer => offer.Name))))}
        """);

    public static string Names(IEnumerable<ObligationResult> obligations) => List(obligations.Select(obligation => obligation.Provision.Citation));

    private static string Names(IEnumerable<ProductObligation> entries) => List(entries.Select(entry =>
        entry.Obligation.Provision.Citation + (entry.Strength == MappingStrength.Partial ? "~" : "")));

    private static string List(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } text ? text : "-";

    private static ImmutableArray<string> Names(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries)];
}
