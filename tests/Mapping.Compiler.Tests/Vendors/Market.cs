using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Tests.Coverage;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Vendors;

/// <summary>
/// A made-up workspace with products: what they provide, claim, require and cost. It answers by brute force, set by set, with workspaces
/// written out for each: the products that are there have become plain controls.
/// </summary>
internal sealed class Market
{
    private readonly SetWorkspace workspace;
    private readonly List<Good> goods = [];
    private readonly Dictionary<string, Part> parts = [];
    private readonly ImmutableArray<string> own;

    private Market(int seed)
    {
        var random = new Random(seed);
        workspace = SetWorkspace.Create(random.Next());
        own = [.. workspace.Declarations];
        for (var i = 0; i < 4; i++)
        {
            var clauses = Enumerable.Range(0, random.Next(3)).Select(_ => workspace.AnyClause(random)).ToList();
            parts.Add($"p{i}", new Part(clauses, random.Next(3) > 0, Verdict(random), random.Next(3) > 0));
        }

        for (var i = 0; i < random.Next(2, 6); i++)
        {
            goods.Add(new Good(
                [.. parts.Keys.Where(_ => random.Next(3) == 0)],
                [.. Enumerable.Range(0, random.Next(4)).Select(_ => workspace.AnyClause(random).Replace("satisfies", "claims", StringComparison.Ordinal))],
                [.. parts.Keys.Append("c0").Where(_ => random.Next(8) == 0)],
                random.Next(6)));
        }
    }

    public int Count => goods.Count;

    public static Market Create(int seed) => new(seed);

    public int CostOf(int set) => Enumerable.Range(0, Count).Where(index => (set & (1 << index)) != 0).Sum(index => goods[index].Cost);

    public Compilation Compile()
    {
        var provided = parts.Select(part => Control(part.Key, part.Value, part.Value.IsOperating));
        return Compile([.. own, .. provided, Vendor()]);
    }

    public GapAnalysis Analyze()
    {
        var compilation = Compile();
        Assert.False(compilation.HasErrors, string.Join('\n', compilation.Diagnostics));
        var offers = GapQuestion.OffersOf(compilation.Symbols);
        return compilation.AnalyzeGap(new GapQuestion(compilation.Symbols.Systems[0], offers) { Asked = offers });
    }

    /// <summary>What is mapped where these products are there, if all holds but what evidence shows to fail.</summary>
    public ImmutableHashSet<string> MappedWith(int set)
    {
        var there = Enumerable.Range(0, Count).Where(index => (set & (1 << index)) != 0).Select(index => goods[index]).ToList();
        var provided = there.SelectMany(good => good.Provides).Distinct().ToList();
        var claims = there.Select((good, index) => (good, index)).Where(entry => entry.good.Requires.All(name => IsThere(name, provided)))
            .Select(entry => $"control claim{entry.index} \"C\" {{\n  status operating since 2026-01-01\n  {string.Join("\n  ", entry.good.Claims.Select(Satisfies))}\n}}\n");
        return Mapped(Compile([.. Own(), .. provided.Where(name => parts[name].Verdict != EvidenceVerdict.Failing).Select(name => Control(name, parts[name], isOperating: true)), .. claims]), _ => true);
    }

    /// <summary>What is mapped by controls whose evidence passes: those with audit evidence where assurance answers.</summary>
    public ImmutableHashSet<string> ShownWith(int set)
    {
        var provided = Enumerable.Range(0, Count).Where(index => (set & (1 << index)) != 0).SelectMany(index => goods[index].Provides).Concat(Unsold()).Distinct()
            .Where(name => parts[name] is { IsOperating: true, Verdict: EvidenceVerdict.Passing }).ToList();
        ImmutableArray<string> rest = [.. own.Where(declaration => !declaration.StartsWith("control ", StringComparison.Ordinal))];
        var any = Compile([.. rest, .. provided.Select(name => Control(name, parts[name], isOperating: true))]);
        var audited = Compile([.. rest, .. provided.Where(name => parts[name].IsAudited).Select(name => Control(name, parts[name], isOperating: true))]);
        return Mapped(any, domain => (domain & Domain.Assurance) == 0).Union(Mapped(audited, domain => (domain & Domain.Assurance) != 0));
    }

    public static string KeyOf(ObligationResult obligation) => $"{obligation.Framework.Framework.Id} {obligation.Provision.DisplayName}";

    private static ImmutableHashSet<string> Mapped(Compilation compilation, Func<Domain, bool> isMeant) =>
        [.. compilation.Coverage.Systems[0].Obligations.Where(entry => entry.Design == DesignState.Mapped && isMeant(entry.Provision.Domain)).Select(KeyOf)];

    private static EvidenceVerdict Verdict(Random random) => random.Next(3) == 0 ? EvidenceVerdict.Failing : EvidenceVerdict.Passing;

    private static string Satisfies(string claim) => claim.Replace("claims", "satisfies", StringComparison.Ordinal);

    /// <summary>What no product provides is the workspace's own.</summary>
    private IEnumerable<string> Own() => own.Concat(Unsold().Select(name => Control(name, parts[name], parts[name].IsOperating)));

    private IEnumerable<string> Unsold() => parts.Keys.Where(name => !goods.Exists(good => good.Provides.Contains(name)));

    private bool IsThere(string name, List<string> provided)
    {
        if (parts.TryGetValue(name, out var part) && goods.Exists(good => good.Provides.Contains(name)))
        {
            return provided.Contains(name) && part.Clauses.Count > 0;
        }

        var (clauses, isOperating) = part is not null
            ? (part.Clauses.Count, part.IsOperating)
            : (OwnControl(name).Split("satisfies").Length - 1, OwnControl(name).Contains("status operating", StringComparison.Ordinal));
        return clauses > 0 && isOperating;
    }

    private string OwnControl(string name) => own.Single(declaration => declaration.StartsWith($"control {name} ", StringComparison.Ordinal));

    private static string Control(string name, Part part, bool isOperating) =>
        $"control {name} \"P\" {{\n  status {(isOperating ? "operating since 2026-01-01" : "planned by 2027-01-01")}\n  {string.Join("\n  ", part.Clauses)}\n"
        + "  evidence seen { document \"docs/seen.md\" approved by me on 2026-05-01 review 12 months }\n}\n";

    private string Vendor()
    {
        var products = goods.Select((good, index) => string.Create(
            CultureInfo.InvariantCulture,
            $"  product g{index} \"G\" {{\n    renewal me, {good.Cost} EUR per year\n    {List("provides", good.Provides)}{List("requires", good.Requires)}{string.Join("\n    ", good.Claims)}\n  }}\n"));
        return $"vendor v \"V\" {{\n{string.Concat(products)}}}\n";
    }

    private static string List(string word, ImmutableArray<string> names) => names.IsEmpty ? "" : $"{word} {string.Join(", ", names)}\n    ";

    private Compilation Compile(ImmutableArray<string> declarations) => Coverage.Compile.Files(
        [new SourceText("main.mapping", string.Join("\n", declarations.Append("owner me \"Me\"\n")))],
        catalogs: workspace.Catalogs,
        evidence: [.. parts.Select(part => Coverage.Compile.Evidence($"{part.Key}/seen", part.Value.Verdict) with { IsAuditEvidence = part.Value.IsAudited })]);

    private sealed record Part(List<string> Clauses, bool IsOperating, EvidenceVerdict Verdict, bool IsAudited);

    private sealed record Good(ImmutableArray<string> Provides, ImmutableArray<string> Claims, ImmutableArray<string> Requires, int Cost);
}
