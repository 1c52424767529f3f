using System.Collections.Immutable;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Findings;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Inspection;

/// <summary>Says what is wrong with a feed, whatever rules ask.</summary>
internal static class InspectedProblems
{
    public static ImmutableArray<InspectedProblem> Of(FeedOutcome outcome)
    {
        var answer = FeedAnswers.Of(outcome, outcome.Plan.AsOf);
        return
        [
            .. outcome.Plan.Feed.Files
                .Where(_ => answer.Files.IsEmpty)
                .Select(pattern => new InspectedProblem(EvidenceDiagnostics.NoFileMatches, $"no file matches \"{pattern.Pattern}\"", 1, [pattern.Location])),
            .. answer.Problems.Select(problem => Of(problem, FeedFindings.DescriptorOf(problem.Kind), problem.What)),
            .. answer.UndeclaredSystems.Select(problem =>
                Of(problem, EvidenceDiagnostics.UndeclaredSystem, $"a record speaks of the system \"{problem.What}\", which nobody declares")),
        ];
    }

    private static InspectedProblem Of(FeedProblem problem, Compiler.Diagnostics.DiagnosticDescriptor descriptor, string what) =>
        new(descriptor, what, problem.Count, [.. problem.First.Select(place => SourceText.Place(place.Path, place.Line, place.Column))]);
}
