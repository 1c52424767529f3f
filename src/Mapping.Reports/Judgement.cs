using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Coverage.Portfolios;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports;

/// <summary>A workspace judged: what every report is drawn from.</summary>
public sealed record Judgement
{
    public required CoverageResult Coverage { get; init; }

    /// <summary>The catalogs in use, by id and edition.</summary>
    public ImmutableArray<Framework> Catalogs { get; init; } = [];

    public WorkspaceSymbols Symbols { get; init; } = new();

    /// <summary>Canonical order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public EvidenceResults Evidence { get; init; } = EvidenceResults.None;

    /// <summary>What each rule of evidence expects, by <c>CONTROL/RULE</c>; made when somebody asks.</summary>
    internal Lazy<ImmutableDictionary<string, ImmutableSortedSet<string>>> Expectations { get; init; } = new(ImmutableDictionary<string, ImmutableSortedSet<string>>.Empty);

    /// <summary>Whether the sources are fit for a verdict; if not, no gate is said to hold.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.IsError);

    /// <summary>The answers on evidence that were not computed in this run; null where all were.</summary>
    public KeptAnswers? Kept { get; init; }

    /// <summary>What the verdict rests on besides controls, shipped law and what was read now, a sentence each.</summary>
    public ImmutableArray<string> Basis => [.. VerdictBasis.Of(Coverage), .. Kept is { } kept ? new[] { kept.Sentence } : []];

    /// <summary>Systems across, articles down.</summary>
    public Portfolio Portfolio => Portfolio.Of(Coverage, Symbols.Frameworks);

    /// <summary>Never where no obligation was judged; where nothing binds a system, the others decide.</summary>
    public bool EveryGateHolds => Coverage.HasJudged && Coverage.Gates.All(gate => !gate.Fails);

    /// <summary>Puts a compilation together with what was found while its files were read.</summary>
    public static Judgement Of(Compilation compilation, ImmutableArray<Diagnostic> reading)
    {
        // A file that was not read declares nothing for that reason, which is said.
        var unread = reading.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.Location.Path).ToHashSet(StringComparer.Ordinal);
        var diagnostics = compilation.Diagnostics.ToBuilder();
        diagnostics.RemoveAll(diagnostic => diagnostic.Descriptor.Equals(FileDiagnostics.EmptyFile) && unread.Contains(diagnostic.Location.Path));
        diagnostics.AddRange(reading);
        diagnostics.AddRange(RunDiagnostics.Of(compilation.Workspace));
        diagnostics.Sort(Diagnostic.Compare);
        var isFit = diagnostics.All(diagnostic => !diagnostic.IsError);
        return new Judgement
        {
            Coverage = isFit ? compilation.Coverage : compilation.Coverage.WithoutGateVerdicts(),
            Catalogs = compilation.Catalogs,
            Symbols = compilation.Symbols,
            Diagnostics = diagnostics.ToImmutable(),
            Evidence = compilation.Evidence,
            Expectations = new Lazy<ImmutableDictionary<string, ImmutableSortedSet<string>>>(() => RuleExpectations.Of(compilation.Workspace.Declared)),
        };
    }

    /// <summary>The systems that somebody left out of it.</summary>
    public ImmutableArray<SystemCoverage> NotShown { get; init; } = [];

    /// <summary>The gates that somebody left out of it, of systems that are in it.</summary>
    public ImmutableArray<GateResult> GatesNotShown { get; init; } = [];

    /// <summary>The same verdict with one system and its gates only; the diagnostics are those of all the sources.</summary>
    public Judgement Only(string system) => this with
    {
        Coverage = Coverage.Only(system),
        NotShown = [.. Coverage.Systems.Where(coverage => coverage.System.Name != system)],
    };

    /// <summary>The same verdict with the gates of one name only: they alone decide.</summary>
    public Judgement OnlyGate(string gate) => this with
    {
        Coverage = Coverage.OnlyGate(gate),
        GatesNotShown = [.. Coverage.Gates.Where(result => result.Name != gate)],
    };

    /// <summary>The same verdict with the obligations at or under some provisions only.</summary>
    public Judgement Only(ImmutableArray<(FrameworkSymbol Framework, Provision Provision)> cited) => this with
    {
        Coverage = Coverage with
        {
            Systems =
            [
                .. Coverage.Systems.Select(system => system with
                {
                    Obligations = [.. system.Obligations.Where(obligation => IsUnder(obligation.Framework, obligation.Provision, cited))],
                    OutOfScope = [.. system.OutOfScope.Where(obligation => IsUnder(obligation.Framework, obligation.Provision, cited))],
                }),
            ],
        },
    };

    private static bool IsUnder(
        FrameworkSymbol framework, Provision provision, ImmutableArray<(FrameworkSymbol Framework, Provision Provision)> cited) =>
        cited.Any(citation => citation.Framework.Framework == framework.Framework
            && provision.IsAtOrUnder(citation.Provision));
}
