using Mapping.Compiler.Coverage.Comparison.Promises;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>The words that reports and the JSON contract use for changes.</summary>
public static class ComparisonNames
{
    public static string NameOf(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Better => "better",
        ChangeDirection.Worse => "worse",
        ChangeDirection.Begins => "begins",
        ChangeDirection.Ends => "ends",
        _ => "differs",
    };

    public static string NameOf(FacetKind kind) => kind switch
    {
        FacetKind.System => "system",
        FacetKind.Framework => "framework",
        FacetKind.Provision => "provision",
        FacetKind.Scope => "scope",
        FacetKind.Applicability => "applicability",
        FacetKind.Exclusion => "exclusion",
        FacetKind.Waiver => "waiver",
        FacetKind.Control => "control",
        FacetKind.Mapping => "mapping",
        FacetKind.Crosswalk => "crosswalk",
        FacetKind.Evidence => "evidence",
        FacetKind.Backing => "backing",
        FacetKind.Promise => "promise",
        _ => "evidence-class",
    };

    public static string NameOf(PromiseDirection direction) => direction switch
    {
        PromiseDirection.Weaker => "weaker",
        PromiseDirection.Stronger => "stronger",
        _ => "differs",
    };

    public static string NameOf(PromiseKind kind) => kind switch
    {
        PromiseKind.OtherWorkspace => "other-workspace",
        PromiseKind.System => "system",
        PromiseKind.Scope => "scope",
        PromiseKind.Actor => "actor",
        PromiseKind.Class => "class",
        PromiseKind.Fact => "fact",
        PromiseKind.Circumstance => "circumstance",
        PromiseKind.Framework => "framework",
        PromiseKind.Gate => "gate",
        PromiseKind.GateSystems => "gate-systems",
        PromiseKind.DefaultGate => "default-gate",
        PromiseKind.Requirement => "requirement",
        PromiseKind.ControlSystems => "control-systems",
        PromiseKind.Backing => "backing",
        PromiseKind.Rule => "rule",
        PromiseKind.Limit => "limit",
        PromiseKind.Filter => "filter",
        PromiseKind.Window => "window",
        PromiseKind.Freshness => "freshness",
        PromiseKind.Threshold => "threshold",
        PromiseKind.Lateness => "lateness",
        PromiseKind.Document => "document",
        PromiseKind.Text => "text",
        PromiseKind.Review => "review",
        PromiseKind.Clause => "clause",
        PromiseKind.Feed => "feed",
        PromiseKind.FilePattern => "file-pattern",
        PromiseKind.Retention => "retention",
        PromiseKind.EvidenceFile => "evidence-file",
        PromiseKind.IdleFile => "idle-file",
        PromiseKind.FileDigest => "file-digest",
        PromiseKind.Records => "records",
        PromiseKind.Content => "content",
        PromiseKind.Waiver => "waiver",
        PromiseKind.Exclusion => "exclusion",
        PromiseKind.Lock => "lock",
        PromiseKind.Catalog => "catalog",
        PromiseKind.Plan => "plan",
        PromiseKind.Owner => "owner",
        PromiseKind.Approval => "approval",
        PromiseKind.Attestation => "attestation",
        PromiseKind.Product => "product",
        PromiseKind.Name => "name",
        _ => "declaration",
    };

    public static string NameOf(ProvisionChangeKind kind) => kind switch
    {
        ProvisionChangeKind.New => "new",
        ProvisionChangeKind.Gone => "gone",
        ProvisionChangeKind.Withdrawn => "withdrawn",
        ProvisionChangeKind.Split => "split",
        ProvisionChangeKind.Moved => "moved",
        ProvisionChangeKind.Reworded => "reworded",
        ProvisionChangeKind.Date => "date",
        ProvisionChangeKind.Actor => "actor",
        ProvisionChangeKind.Condition => "condition",
        ProvisionChangeKind.Retention => "retention",
        ProvisionChangeKind.Excludability => "excludability",
        _ => "evidence",
    };

    public static string NameOf(ControlState state) => state switch
    {
        ControlState.Operating => "operating",
        ControlState.Retired => "retired",
        _ => "planned",
    };
}
