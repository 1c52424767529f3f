using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Text;

/// <summary>Which obligations keep a requirement from holding: by outcome, those whose design is open first.</summary>
internal static class BlockerText
{
    private const int NamesShown = 6;

    public static void Write(TextPage page, int indent, RequirementResult requirement)
    {
        foreach (var (outcome, count, names) in Groups(requirement))
        {
            page.Labelled(indent, $"blocked by {count} {CoverageNames.NameOf(outcome)}: ", names, hang: 2);
        }
    }

    /// <summary>The blockers by outcome: how many, and the first few names.</summary>
    public static IEnumerable<(Outcome Outcome, int Count, string Names)> Groups(RequirementResult requirement) => requirement.Blockers
        .GroupBy(blocker => blocker.Outcome)
        .OrderByDescending(group => group.Key.Rank())
        .Select(group => (group.Key, group.Count(), Names([.. group])));

    /// <summary>The first few names; elements of one provision share its citation.</summary>
    private static string Names(List<ObligationResult> blockers)
    {
        var names = new List<string>();
        ObligationResult? last = null;
        foreach (var blocker in blockers.Take(NamesShown))
        {
            var sharesCitation = blocker.Provision.Element is not null
                && last?.Provision.Element is not null
                && last.Framework == blocker.Framework
                && last.Provision.Citation == blocker.Provision.Citation;
            names.Add(sharesCitation && blocker.Provision.Element is { } element ? element : blocker.Provision.DisplayName);
            last = blocker;
        }

        var more = blockers.Count - NamesShown;
        return string.Join(", ", names) + (more > 0 ? $" and {more} more" : "");
    }
}
