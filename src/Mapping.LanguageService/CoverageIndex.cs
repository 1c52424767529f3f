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

    private readonly Lazy<Dictionary<FeedSymbol, DateTime>> newest;

    private CoverageIndex(Compilation compilation)
    {
        newest = new(() => NewestByFeed(compilation));
        foreach (var system in compilation.Coverage.Systems)
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

    public static CoverageIndex Of(Compilation compilation) => Known.GetValue(compilation, of => new CoverageIndex(of));

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

    /// <summary>The newest record of a feed that some rule has judged; null where there is none with a time.</summary>
    public DateTime? NewestOf(FeedSymbol feed) => newest.Value.TryGetValue(feed, out var time) ? time : null;

    private static Dictionary<FeedSymbol, DateTime> NewestByFeed(Compilation compilation)
    {
        var found = new Dictionary<FeedSymbol, DateTime>(ReferenceEqualityComparer.Instance);
        foreach (var (control, rule) in compilation.Symbols.Controls.SelectMany(control => control.Evidence.Select(rule => (control, rule))))
        {
            var last = compilation.Symbols.Systems.Where(control.IsFor).Max(system => compilation.Evidence.Of(control, rule, system).Last);
            if (rule.Feed is { } feed && last is { } time)
            {
                found[feed] = found.TryGetValue(feed, out var other) && other > time ? other : time;
            }
        }

        return found;
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
