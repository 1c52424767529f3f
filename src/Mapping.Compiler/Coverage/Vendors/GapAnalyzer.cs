using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Answers what products do for a system.</summary>
internal sealed class GapAnalyzer
{
    private readonly WorkspaceSymbols symbols;
    private readonly GapQuestion question;
    private readonly EvidenceResults evidence;
    private readonly OfferWorld world;
    private readonly OpenOwners owners;
    private readonly ImmutableArray<int> have;
    private readonly ImmutableArray<ObligationResult> counted;
    private readonly GapLayer claims;
    private readonly GapLayer shown;
    private readonly GapLayer packs;

    private GapAnalyzer(WorkspaceSymbols symbols, ProvisionGraph graph, GapQuestion question, EvidenceResults evidence, DateOnly asOf)
    {
        this.symbols = symbols;
        this.question = question;
        this.evidence = evidence;
        world = new OfferWorld(symbols, graph, question, evidence, asOf);
        owners = new OpenOwners([.. symbols.Owners.Select(owner => owner.Reference)]);
        have = IndexesOf(question.Have);
        counted = [.. world.CoverWith(have, evidence).Obligations.Where(obligation => obligation.IsCounted)];
        claims = GapLayer.OfClaims(world, counted);
        shown = GapLayer.OfEvidence(world, counted, evidence);
        packs = GapLayer.OfPacks(world, counted);
    }

    public static GapAnalysis Analyze(
        WorkspaceSymbols symbols, ProvisionGraph graph, GapQuestion question, CoverageResult coverage, EvidenceResults evidence) =>
        new GapAnalyzer(symbols, graph, question, evidence, coverage.AsOf)
            .Analyze(coverage.Systems.Single(system => system.System.Name == question.System.Name));

    private GapAnalysis Analyze(SystemCoverage today)
    {
        var asked = IndexesOf(question.Asked);
        var gap = counted.RemoveAll(IsMapped);
        return new GapAnalysis(question, world.AsOf)
        {
            Products = [.. asked.Select(Product)],
            CoveredBefore = counted.RemoveAll(obligation => !IsMapped(obligation)),
            Gap = gap,
            Open = OpenWith(asked),
            Cheapest = new CheapestFinder(world, question, gap, GapLayer.OfClaims(world, gap)).Find(),
            CheapestEvidenced = new CheapestFinder(world, question, gap, GapLayer.OfEvidence(world, gap, evidence)).Find(),
            Spending = new SpendingBuilder(question, today, owners, world.AsOf).Build([.. Enumerable.Range(0, world.Offers.Length).Select(KindOf)]),
        };
    }

    private ProductKind KindOf(int offer) => new AnswerBuilder(world, evidence).Build(offer, world.StandingOf(offer, have)).Kind;

    private ProductGap Product(int offer)
    {
        var standing = world.StandingOf(offer, have);
        return new ProductGap(world.Offers[offer], standing, new AnswerBuilder(world, evidence).Build(offer, standing))
        {
            Obligations = Obligations(offer),
            PerYear = YearlyCost.Of(world.Offers[offer].Product, world.AsOf),
            Ended = world.Offers[offer].Product.Renewal?.Until is { } until && until < world.AsOf ? until : null,
            Failing = [.. world.Provided[offer].Where(control => world.Fails(world.Offers[offer], control))],
            Open = OpenWith([offer]),
        };
    }

    private ImmutableArray<ProductObligation> Obligations(int offer)
    {
        ImmutableArray<int> present = [.. have, offer];
        var alone = world.CoverAlone(offer, have, evidence).Obligations
            .Where(obligation => obligation.IsCounted)
            .ToDictionary(obligation => obligation.Provision, obligation => obligation.Controls);
        var (with, withShown) = (claims.With(present), shown.With(present));
        var (aloneShown, alonePacks) = (shown.Alone(offer, have), packs.Alone(offer, have));
        var entries = ImmutableArray.CreateBuilder<ProductObligation>();
        for (var i = 0; i < counted.Length; i++)
        {
            var through = alone.GetValueOrDefault(counted[i].Provision, []);
            var isClosed = !IsMapped(counted[i]) && with[i];
            if (!through.IsEmpty || isClosed)
            {
                entries.Add(new ProductObligation(counted[i], StrengthOf(through))
                {
                    Claimed = StrengthOf(through.Where(covering => OfferWorld.IsClaim(covering.Control))),
                    Provided = StrengthOf(through.Where(covering => !OfferWorld.IsClaim(covering.Control))),
                    IsEvidenced = aloneShown[i],
                    IsVendorEvidenced = alonePacks[i],
                    Closes = isClosed,
                    ClosesEvidenced = isClosed && withShown[i],
                    Through = through,
                });
            }
        }

        return entries.ToImmutable();
    }

    private ImmutableArray<OpenObligation> OpenWith(ImmutableArray<int> more)
    {
        ImmutableArray<int> present = [.. have.Union(more)];
        var closed = claims.With(present);
        var others = Enumerable.Range(0, world.Offers.Length).Except(present)
            .Select(offer => (world.Offers[offer], With: claims.With([.. present, offer])))
            .ToList();
        return
        [
            .. Enumerable.Range(0, counted.Length)
                .Where(index => !closed[index])
                .Select(index => new OpenObligation(
                    counted[index],
                    owners.Of(counted[index]),
                    [.. others.Where(other => other.With[index]).Select(other => other.Item1)])),
        ];
    }

    private static bool IsMapped(ObligationResult obligation) => obligation.Design == DesignState.Mapped;

    private static MappingStrength StrengthOf(IEnumerable<CoveringControl> through) =>
        through.Select(covering => covering.Strength).DefaultIfEmpty(MappingStrength.None).Max();

    private ImmutableArray<int> IndexesOf(ImmutableArray<OfferedProduct> offers) => [.. offers.Select(offer => world.Offers.IndexOf(offer))];
}
