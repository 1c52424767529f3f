using System.Collections.Immutable;
using Mapping.Compiler.Applicability;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Judges one system against every framework in use.</summary>
internal sealed class SystemCoverageBuilder
{
    private readonly SystemSymbol system;
    private readonly SystemLayers layers;
    private readonly ObligationJudge judge;
    private readonly DateOnly asOf;
    private readonly ImmutableArray<ObligationResult>.Builder obligations = ImmutableArray.CreateBuilder<ObligationResult>();
    private readonly ImmutableArray<OutOfScopeObligation>.Builder outOfScope = ImmutableArray.CreateBuilder<OutOfScopeObligation>();
    private readonly ImmutableArray<PartialUnknown>.Builder partialUnknowns = ImmutableArray.CreateBuilder<PartialUnknown>();
    private readonly ImmutableArray<UncoveredFramework>.Builder uncovered = ImmutableArray.CreateBuilder<UncoveredFramework>();
    private readonly ImmutableArray<Contradiction>.Builder contradictions = ImmutableArray.CreateBuilder<Contradiction>();
    private readonly List<OpenQuestion> questions = [];
    private readonly List<OpenQuestion> assumptions = [];

    private SystemCoverageBuilder(SystemSymbol system, SystemLayers layers, SystemDecisions decisions, EvidenceResults evidence, DateOnly asOf)
    {
        this.system = system;
        this.layers = layers;
        judge = new ObligationJudge(system, evidence, decisions);
        this.asOf = asOf;
    }

    public static SystemCoverage Build(SystemSymbol system, WorkspaceSymbols symbols, ProvisionGraph graph, EvidenceResults evidence, DateOnly asOf) =>
        Build(system, [.. symbols.Controls.Where(control => control.IsFor(system))], symbols, graph, evidence, asOf);

    /// <param name="system">The system.</param>
    /// <param name="controls">The controls of the workspace that are for it, in the order of the workspace.</param>
    /// <param name="symbols">The workspace.</param>
    /// <param name="graph">Its provisions and crosswalks.</param>
    /// <param name="evidence">What evidence says.</param>
    /// <param name="asOf">The day at whose end it is judged.</param>
    public static SystemCoverage Build(
        SystemSymbol system, ImmutableArray<ControlSymbol> controls, WorkspaceSymbols symbols, ProvisionGraph graph, EvidenceResults evidence, DateOnly asOf)
    {
        var layers = SystemLayers.Create(graph, controls, asOf);
        var builder = new SystemCoverageBuilder(system, layers, SystemDecisions.Create(system, symbols, asOf), evidence, asOf);
        var seen = new HashSet<Framework>();
        foreach (var framework in symbols.Frameworks)
        {
            if (seen.Add(framework.Framework))
            {
                builder.Add(framework);
            }
        }

        return builder.Finish();
    }

    private void Add(FrameworkSymbol framework)
    {
        var inScope = LeavesInScope(framework.Framework);
        var applicability = ApplicabilityJudge.Create(system, framework.Framework, asOf);
        var questionFinder = new QuestionFinder(framework.Framework, applicability);
        for (var i = 0; i < inScope.Length; i++)
        {
            var leaf = framework.Framework.Leaves[i];
            var result = applicability.Judge(leaf);
            if (inScope[i] || (!leaf.IsClosable && result.IsCertain))
            {
                questionFinder.See(leaf, result);
                obligations.Add(judge.Judge(framework, leaf, result, layers));
            }
            else if (result is { Applies: true, NotCovered: null })
            {
                outOfScope.Add(new OutOfScopeObligation(framework, leaf)
                {
                    Unsigned = result.LackingReliefs.IsEmpty ? null : string.Join(", ", result.LackingReliefs),
                });
            }
        }

        if (applicability.NotCovered is { } what)
        {
            uncovered.Add(new UncoveredFramework(framework, what));
        }

        contradictions.AddRange(applicability.Contradictions.Select(fact => new Contradiction(framework, fact)));
        questions.AddRange(questionFinder.Questions.Select(fact => new OpenQuestion(framework, fact)));
        assumptions.AddRange(questionFinder.Assumptions.Select(fact => new OpenQuestion(framework, fact)));
        AddPartialUnknowns(framework, inScope);
    }

    private bool[] LeavesInScope(Framework framework)
    {
        var inScope = new bool[framework.Leaves.Length];
        foreach (var scope in system.Scopes)
        {
            if (!ReferenceEquals(scope.Framework.Framework, framework))
            {
                continue;
            }

            foreach (var provision in scope.Provisions.Provisions)
            {
                inScope.AsSpan(provision.FirstLeaf, provision.LeafCount).Fill(true);
            }
        }

        return inScope;
    }

    private void AddPartialUnknowns(FrameworkSymbol framework, bool[] inScope)
    {
        foreach (var provision in framework.Framework.Provisions)
        {
            if (provision.Children.IsEmpty || !inScope.AsSpan(provision.FirstLeaf, provision.LeafCount).Contains(true))
            {
                continue;
            }

            var mappings = layers.PartialUnknownOn(framework.Framework, provision);
            if (!mappings.IsEmpty)
            {
                var controls = judge.Order([.. mappings.Select(mapping => (mapping, MappingStrength.Partial))], provision);
                partialUnknowns.Add(new PartialUnknown(framework, provision, controls));
            }
        }
    }

    private SystemCoverage Finish() => new(system)
    {
        Obligations = obligations.ToImmutable(),
        OutOfScope = outOfScope.ToImmutable(),
        Questions = [.. questions.OrderBy(question => question.Fact.Name, StringComparer.Ordinal)],
        Assumptions = [.. assumptions.OrderBy(question => question.Fact.Name, StringComparer.Ordinal)],
        Uncovered = uncovered.ToImmutable(),
        Contradictions = contradictions.ToImmutable(),
        PartialUnknowns = partialUnknowns.ToImmutable(),
    };
}
