using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Execution;

namespace Mapping.Evidence.Verdicts;

/// <summary>The problems that keep a rule from being judged: those of its feed, and its own.</summary>
internal static class ProblemWords
{
    /// <summary>Asked of every rule, of which most have none.</summary>
    public static ImmutableArray<EvidenceProblem> Of(FeedOutcome outcome, RuleScan scan) =>
        outcome.Scan.Problems.IsEmpty && outcome.Scan.UnknownSystems.Counts.Count == 0 && outcome.LeftOut.IsEmpty && !scan.HasProblems ? [] :
    [
        .. outcome.Scan.Problems.All.Concat(scan.AllProblems).Concat(OfSystems(outcome)).Select(entry => Of(outcome, entry.Problem, entry.Count)),
        .. outcome.LeftOut.Select(Of),
    ];

    /// <summary>The same of the feeds in which its records have their partners as well.</summary>
    public static ImmutableArray<EvidenceProblem> OfBoth(FeedOutcome outcome, RuleScan scan) => scan.Partners.IsEmpty
        ? Of(outcome, scan)
        : [.. Of(outcome, scan), .. scan.Partners.SelectMany(partner => ReferenceEquals(partner.Outcome, outcome) ? Of(outcome, partner.Scan.AllProblems) : Of(partner.Outcome, partner.Scan))];

    public static ImmutableArray<EvidenceProblem> Of(FeedOutcome outcome, IEnumerable<(Problem Problem, ProblemCount Count)> problems) =>
        [.. problems.Select(entry => Of(outcome, entry.Problem, entry.Count))];

    /// <summary>A record of a system that nobody declares may be about one of those that are.</summary>
    private static IEnumerable<(Problem Problem, ProblemCount Count)> OfSystems(FeedOutcome outcome) => outcome.Scan.UnknownSystems.Counts
        .Select(entry => (new Problem(ProblemKind.UndeclaredSystem, $"nobody declares the system \"{entry.Key}\""), entry.Value));

    /// <summary>Nobody has read what a file that was left out says.</summary>
    private static EvidenceProblem Of(LeftOutFiles files) => new(
        $"{files.Words} was left out: {files.Why}", files.Paths.Length, [new RecordPlace(files.Paths[0], 1)]);

    private static EvidenceProblem Of(FeedOutcome outcome, Problem problem, ProblemCount count) =>
        new(problem.What, count.Count, [.. count.First.Select(place => Places.Of(outcome, place.Position))]);
}
