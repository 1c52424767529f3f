namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>A requirement of a gate on both sides, known by its text; null where the gate does not have it.</summary>
public sealed record RequirementChange(RequirementResult? Before, RequirementResult? After)
{
    public string Text => (After ?? Before)?.Text ?? "";

    /// <summary>The obligations that block it on the second side and not on the first.</summary>
    public IEnumerable<ObligationResult> NewBlockers => BlockersOf(After, Before);

    /// <summary>The obligations that block it on the first side and not on the second.</summary>
    public IEnumerable<ObligationResult> GoneBlockers => BlockersOf(Before, After);

    public bool IsChanged => Before is null || After is null || Before.Standing != After.Standing;

    internal RequirementChange Mirror() => new(After, Before);

    private static IEnumerable<ObligationResult> BlockersOf(RequirementResult? here, RequirementResult? there)
    {
        var known = (there?.Blockers ?? []).Select(blocker => blocker.Provision.DisplayName).ToHashSet(StringComparer.Ordinal);
        return (here?.Blockers ?? []).Where(blocker => !known.Contains(blocker.Provision.DisplayName));
    }
}
