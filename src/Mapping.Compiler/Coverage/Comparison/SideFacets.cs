using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison.Editions;
using Mapping.Compiler.Coverage.Comparison.Promises;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>Says of one side how each thing that can decide a verdict is there. A reason is where two sides say different words.</summary>
internal sealed class SideFacets
{
    public const string Waived = "waived";

    private readonly FrameworkKeys keys;
    private readonly RenamedNames names;
    private readonly RenamedRules rulesRenamed;
    private readonly Dictionary<string, ControlSymbol> controls;
    private readonly Dictionary<string, (ControlSymbol Control, EvidenceSymbol Rule)> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Framework> frameworks;
    private readonly HashSet<string> rows;
    private readonly Dictionary<ControlSymbol, ImmutableArray<string>> backing = [];
    private readonly Dictionary<Framework, ILookup<Provision, Provision>> moved = new(ReferenceEqualityComparer.Instance);

    private SideFacets(ComparedWorkspace workspace, SystemCoverage? coverage, FrameworkKeys keys, Renamings renamed)
    {
        this.keys = keys;
        names = renamed.Names;
        rulesRenamed = renamed.Rules;
        Workspace = workspace;
        Coverage = coverage;
        controls = Index(workspace.Symbols.Controls, names.KeyOf);
        frameworks = Index(workspace.Frameworks, keys.Of);
        foreach (var control in workspace.Symbols.Controls)
        {
            foreach (var rule in control.Evidence)
            {
                rules.TryAdd(KeyOf(control, rule), (control, rule));
            }
        }

        rows = [.. workspace.Symbols.CrosswalkRows.SelectMany(RowsOf)];
    }

    public ComparedWorkspace Workspace { get; }

    public SystemCoverage? Coverage { get; }

    private DateOnly AsOf => Workspace.Coverage.AsOf;

    public static SideFacets Of(ComparedWorkspace workspace, SystemCoverage? coverage, FrameworkKeys keys, Renamings renamed) => new(workspace, coverage, keys, renamed);

    public FacetState? System() => Coverage is null ? null : new FacetState("declared", Place.Of(Coverage.System.Location));

    public FacetState? FrameworkOf(Framework framework) =>
        frameworks.TryGetValue(keys.Of(framework), out var found) ? new FacetState("in-use", $"edition {found.Edition}") : null;

    /// <summary>Where the other side does not have it, whose edition it uses is worth a word if it is no law.</summary>
    public FacetState? ProvisionOf(Standing standing, SideFacets other) =>
        frameworks.TryGetValue(keys.Of(standing.Framework), out var found) && found.FindReference(standing.Provision.DisplayName) is { IsAssessable: true }
            ? new FacetState("assessable", $"in edition {found.Edition}{other.OriginOf(standing.Framework)}") { OtherNumber = other.NumberOf(found, standing) }
            : null;

    /// <summary>Under which number, or numbers, a provision of the other side stands here, where an edition says so.</summary>
    private string? NumberOf(Framework there, Standing standing)
    {
        if (!frameworks.TryGetValue(keys.Of(standing.Framework), out var here) || there.FindReference(standing.Provision.DisplayName) is not { } provision)
        {
            return null;
        }

        if (!moved.TryGetValue(there, out var pairs))
        {
            pairs = EditionComparer.Moved(there, here, Workspace.EditionsOf(here.Id)).ToLookup(pair => pair.From, pair => pair.To);
            moved.Add(there, pairs);
        }

        return pairs.Contains(provision) ? string.Join(", ", pairs[provision].Select(target => target.DisplayName)) : null;
    }

    private string OriginOf(Framework framework) =>
        frameworks.TryGetValue(keys.Of(framework), out var found) && CatalogOrigin.Of(found) is { } origin ? $"; edition {found.Edition} is a {origin}" : "";

    /// <summary>Of what neither binds nor is in scope there is no standing at all.</summary>
    public static FacetState Applicability(Standing? standing) => standing switch
    {
        { Result: { Applicability: { Applies: false } not } } => new FacetState("not-applicable", not.Reason?.TrimEnd('.')),
        null => new FacetState("not-applicable"),
        _ => new FacetState("applies"),
    };

    /// <summary>Of what counts: whether it is in force.</summary>
    public static FacetState Force(Standing standing) => standing.BindsFrom is { } from
        ? new FacetState("applies-later", $"it applies only from {DateWords.Of(from)}")
        : new FacetState("applies");

    public static FacetState Scope(Standing? standing) => new(standing?.Result is null ? Standing.OutOfScope : "in-scope");

    public static FacetState? Exclusion(Standing? standing) =>
        standing?.Result?.Exclusion is { } exclusion ? new FacetState("excluded", DecisionWords.Of(exclusion).TrimEnd('.')) : null;

    /// <summary>A waiver that has ended counts for nothing, but says why a gap is open again.</summary>
    public FacetState? Waiver(Standing? standing)
    {
        if (standing?.Result is not { } result || Coverage is null)
        {
            return null;
        }

        if (result.SettledBy is [_, ..] waivers)
        {
            return new FacetState(Waived, string.Join("; ", waivers.Select(waiver => DecisionWords.Of(waiver, AsOf).TrimEnd('.'))));
        }

        return result.LastEnded is { } ended ? new FacetState("ended", $"it held until {DateWords.Of(ended.Until)} ({Place.Of(ended.UntilLocation)})") : null;
    }

    /// <param name="key">The name by which both sides know it; so in all that follows.</param>
    public ControlSymbol? FindControl(string key) => controls.GetValueOrDefault(key);

    public FacetState? Control(string name)
    {
        if (FindControl(name) is not { } control)
        {
            return null;
        }

        if (Coverage is null || !control.IsFor(Coverage.System))
        {
            return new FacetState("for-others", Place.Of(control.Location));
        }

        var since = control.Status.Date is { } date ? $"{DateWords.Of(date)}, " : "";
        return new FacetState(ComparisonNames.NameOf(control.Status.At(AsOf)), since + Place.Of(control.Location));
    }

    public FacetState? Mapping(Standing? standing, string control)
    {
        if (CoveringOf(standing, control) is not { } covering)
        {
            return null;
        }

        var reason = covering.Mapping is { IsPartial: true, Reason: { } text } ? $"because \"{text}\", " : "";
        var through = covering.Via.IsEmpty ? "" : $"through {string.Join(", ", covering.Via.Select(RelationWords.Of))}, ";
        return new FacetState(CoverageNames.NameOf(covering.Strength), reason + through + Place.Of(covering.Mapping.Location));
    }

    public FacetState? Row(string step) => rows.Contains(step) ? new FacetState("declared") : null;

    private CoveringControl? CoveringOf(Standing? standing, string control) =>
        standing?.Result?.Controls.FirstOrDefault(covering => names.KeyOf(covering.Control) == control);

    /// <summary>The names by which both sides know the rules of a control, <c>CONTROL/RULE</c>: one that moved has that of another control.</summary>
    public IEnumerable<string> RulesOf(string control) => FindControl(control) is { } symbol ? symbol.Evidence.Select(rule => KeyOf(symbol, rule)) : [];

    /// <summary>The names by which both sides know the rules that decide where an obligation stands: those of controls that operate and cover it whole.</summary>
    public IEnumerable<BackingRule> BackingOf(Standing standing)
    {
        foreach (var covering in standing.Result?.Controls ?? [])
        {
            if (covering is not { Strength: MappingStrength.Full, State: ControlState.Operating })
            {
                continue;
            }

            if (!backing.TryGetValue(covering.Control, out var known))
            {
                known = [.. covering.Control.Evidence.Select(rule => KeyOf(covering.Control, rule))];
                backing.Add(covering.Control, known);
            }

            foreach (var rule in known)
            {
                yield return new BackingRule(rule, covering);
            }
        }
    }

    /// <summary>What the evidence of a rule says behind an obligation, where it is asked for when thresholds were set as well.</summary>
    public FacetState? Backing(string rule, Provision provision) =>
        Coverage is not null && rules.TryGetValue(rule, out var found) && Workspace.Evidence.Of(found.Control, found.Rule, Coverage.System, provision) is var result
            ? new FacetState(CoverageNames.NameOf(result.Verdict), VerdictCause.Of(found.Rule, result))
            : null;

    /// <summary>Whether what a catalog says under a key decides the verdict: it would be another one if the catalog said it otherwise.</summary>
    public bool HangsOn(Standing standing, string key)
    {
        var controls = (standing.Result?.Controls ?? []).Where(covering => covering is { Strength: MappingStrength.Full, State: ControlState.Operating }).Select(covering => covering.Control);
        return Coverage is { System: var system } && key switch
        {
            ProvisionDemands.Closable => true,
            ProvisionDemands.Domains => !controls.Any(control => Workspace.Evidence.HasAuditEvidence(control, system)),
            ProvisionDemands.Predefined => controls.Any(control =>
                Workspace.Evidence.StateOf(control, system, asksForPredefined: true) != Workspace.Evidence.StateOf(control, system, asksForPredefined: false)),
            _ => false,
        };
    }

    /// <summary>By which name both sides know the control that a rule stands in here; null where there is no such rule.</summary>
    public string? ControlOf(string rule) => rules.TryGetValue(rule, out var found) ? names.KeyOf(found.Control) : null;

    /// <summary>What the evidence of an operating control says; null where nobody asks.</summary>
    /// <param name="rule">The name by which both sides know the rule; so in all that follows.</param>
    public EvidenceResult? EvidenceOf(string rule) =>
        Coverage is not null && rules.TryGetValue(rule, out var found) && found.Control.IsFor(Coverage.System) && found.Control.Status.At(AsOf) == ControlState.Operating
            ? Workspace.Evidence.Of(found.Control, found.Rule, Coverage.System)
            : null;

    /// <summary>Whether the threshold of a rule was set too late to have been known before.</summary>
    public bool IsLate(string rule, EvidenceResult result) =>
        rules.TryGetValue(rule, out var found) && LateThreshold.Of(found.Control, found.Rule, Coverage?.System, result) is not null;

    /// <summary>What was there before the document of a rule was approved, where nothing else shows that metrics were set beforehand; else null.</summary>
    public string? LateApprovalOf(string rule) =>
        Coverage is { System: var system } && rules.TryGetValue(rule, out var found)
        && LateApproval.Of(found.Control, found.Rule, system, other => Workspace.Evidence.Of(found.Control, other, system)) is { } late
            ? LateThreshold.AfterOf(late.Against, late.On)
            : null;

    public FacetState? Evidence(string rule) => EvidenceOf(rule) is { } result
        ? new FacetState(CoverageNames.NameOf(result.Verdict), rules.TryGetValue(rule, out var found) ? VerdictCause.Of(found.Rule, result) : null)
        : null;

    private string KeyOf(ControlSymbol control, EvidenceSymbol rule) => rulesRenamed.KeyOf(control, rule, names);

    /// <summary>Each target of a row, read both ways, in the words of the steps that are inferred from it.</summary>
    private static IEnumerable<string> RowsOf(CrosswalkRowSymbol row) => row.Targets.SelectMany(target => new[]
    {
        RelationWords.Of(new InferenceStep(row, row.SourceFramework, row.Source, row.Relation, row.TargetFramework, target)),
        RelationWords.Of(new InferenceStep(row, row.TargetFramework, target, CrosswalkRelations.Invert(row.Relation), row.SourceFramework, row.Source)),
    });

    /// <summary>Only sources with errors can have two of a name; the first one counts.</summary>
    private static Dictionary<string, T> Index<T>(IEnumerable<T> items, Func<T, string> nameOf)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            index.TryAdd(nameOf(item), item);
        }

        return index;
    }
}
