namespace Mapping.Compiler.Coverage.Impact;

/// <summary>The words that reports and the JSON contract use for what an amendment touches.</summary>
public static class ImpactNames
{
    public static string NameOf(CitingKind kind) => kind switch
    {
        CitingKind.Control => "control",
        CitingKind.Rule => "rule",
        CitingKind.Claim => "claim",
        CitingKind.Waiver => "waiver",
        CitingKind.Exclusion => "exclusion",
        CitingKind.Row => "row",
        CitingKind.Gate => "gate",
        _ => "system",
    };

    public static string NameOf(ImpactStep step) => step switch
    {
        ImpactStep.Answer => "answer",
        ImpactStep.CiteNewNumber => "cite-new-number",
        ImpactStep.TakeOut => "take-out",
        ImpactStep.ReadAgain => "read-again",
        ImpactStep.HurryUp => "hurry-up",
        ImpactStep.PlanAnew => "plan-anew",
        ImpactStep.CheckKeeping => "check-keeping",
        ImpactStep.EndExclusion => "end-exclusion",
        _ => "check-evidence",
    };

    public static string NameOf(PartKind kind) => kind switch
    {
        PartKind.Cover => "cover",
        PartKind.Class => "class",
        PartKind.Fact => "fact",
        PartKind.ScopeRule => "scope-rule",
        PartKind.Reading => "reading",
        PartKind.EvidenceType => "evidence-type",
        PartKind.Note => "note",
    };
}
