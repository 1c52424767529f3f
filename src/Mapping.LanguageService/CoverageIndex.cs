using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService;

/// <summary>The verdict of a compilation by provision and by control. Made once a compilation, when first asked for.</summary>
internal sealed class CoverageIndex
{
    private static readonly ConditionalWeakTable<Compilation, CoverageIndex> Known = [];

    private readonly Dictionary<Provision, List<(SystemCoverage System, ObligationResult Obligation)>> byProvision = [];
    private readonly Dictionary<ControlSymbol, List<(SystemCoverage System, ObligationResult Obligation, CoveringControl Covering)>> byControl = [];

    private CoverageIndex(CoverageResult coverage)
    {
        foreach (var system in coverage.Systems)
        {
            foreach (var obligation in system.Obligations)
            {
                Add(byProvision, obligation.Provision, (system, obligation));
                foreach (var covering in obligation.Controls)
                {
                    Add(byControl, covering.Control, (system, obligation, covering));
                }
            }
        }
    }

    public static CoverageIndex Of(Compilation compilation) => Known.GetValue(compilation, of => new CoverageIndex(of.Coverage));

    /// <summary>The verdicts on a leaf, a system each; empty for what is in no scope.</summary>
    public IReadOnlyList<(SystemCoverage System, ObligationResult Obligation)> Of(Provision leaf) =>
        byProvision.TryGetValue(leaf, out var found) ? found : [];

    /// <summary>The obligations behind which a control stands.</summary>
    public IReadOnlyList<(SystemCoverage System, ObligationResult Obligation, CoveringControl Covering)> Of(ControlSymbol control) =>
        byControl.TryGetValue(control, out var found) ? found : [];

    /// <summary>The verdicts on all leaves at or under a provision.</summary>
    public IEnumerable<(SystemCoverage System, ObligationResult Obligation)> Under(Framework framework, Provision provision)
    {
        ImmutableArray<Provision> leaves = [.. framework.LeavesUnder(provision)];
        return leaves.SelectMany(Of);
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> table, TKey key, TValue value)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var values))
        {
            table.Add(key, values = []);
        }

        values.Add(value);
    }
}
