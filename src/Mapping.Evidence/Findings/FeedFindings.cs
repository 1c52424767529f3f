using System.Globalization;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;

namespace Mapping.Evidence.Findings;

/// <summary>Reports what is wrong with the records of a feed: each kind once, at its first place, with how often it occurs.</summary>
internal sealed class FeedFindings(FeedOutcome outcome, DiagnosticBag bag)
{
    private readonly string feed = outcome.Plan.Feed.Name;

    /// <param name="isToday">Whether the as-of date is today; only then is a later record a mistake.</param>
    /// <param name="unknownSlots">Fields that no record has, which have their own finding.</param>
    public void Report(bool isToday, IReadOnlySet<int> unknownSlots)
    {
        if (outcome.Plan.Feed.Class is null)
        {
            bag.Report(EvidenceDiagnostics.FeedWithoutClass, outcome.Plan.Feed.Location, feed);
        }

        foreach (var pattern in outcome.Plan.Feed.Files.Where(_ => outcome.Files.IsEmpty))
        {
            bag.Report(EvidenceDiagnostics.NoFileMatches, pattern.Location, pattern.Pattern);
        }

        foreach (var (problem, count) in outcome.Scan.Problems.All)
        {
            Report(problem, count, "the feed");
        }

        ReportRules(unknownSlots);
        if (isToday && outcome.Scan.Future.Count > 0)
        {
            Add(EvidenceDiagnostics.FutureRecord, outcome.Scan.Future, feed, Times(outcome.Scan.Future));
        }

        foreach (var (system, count) in outcome.Scan.UnknownSystems)
        {
            var diagnostic = Create(EvidenceDiagnostics.UndeclaredSystem, count, feed, system, Times(count));
            var nearest = NearestName.Find(system, outcome.Plan.Systems);
            bag.Add(nearest is null ? diagnostic : diagnostic with { Help = $"Did you mean \"{nearest}\"? They count for no system." });
        }
    }

    /// <summary>Several rules may stumble over the same field; one of them is named.</summary>
    private void ReportRules(IReadOnlySet<int> unknownSlots)
    {
        var worst = new Dictionary<Problem, (ProblemCount Count, string Rule)>();
        for (var i = 0; i < outcome.Scan.Rules.Length; i++)
        {
            var rule = outcome.Plan.Rules[i];
            foreach (var (problem, count) in outcome.Scan.Rules[i].Problems.All.Where(entry => !unknownSlots.Contains(entry.Problem.Slot)))
            {
                if (!worst.TryGetValue(problem, out var known) || known.Count.Count < count.Count)
                {
                    worst[problem] = (count, $"{rule.Control.Name}/{rule.Rule.Name}");
                }
            }
        }

        foreach (var (problem, (count, rule)) in worst)
        {
            Report(problem, count, rule);
        }
    }

    private void Report(Problem problem, ProblemCount count, string rule)
    {
        switch (problem.Kind)
        {
            case ProblemKind.MissingField:
                Add(EvidenceDiagnostics.MissingField, count, feed, problem.What, rule, Times(count));
                break;
            case ProblemKind.WrongType:
                Add(EvidenceDiagnostics.WrongType, count, feed, problem.What, rule, Times(count));
                break;
            case ProblemKind.Twin:
                Add(EvidenceDiagnostics.DifferingTwins, count, feed, Times(count));
                break;
            default:
                Add(DescriptorOf(problem.Kind), count, feed, problem.What, Times(count));
                break;
        }
    }

    private static DiagnosticDescriptor DescriptorOf(ProblemKind kind) => kind switch
    {
        ProblemKind.File => EvidenceDiagnostics.UnreadFile,
        ProblemKind.NoTime => EvidenceDiagnostics.RecordWithoutTime,
        ProblemKind.Unfinished => EvidenceDiagnostics.UnfinishedRun,
        _ => EvidenceDiagnostics.MalformedRecord,
    };

    private void Add(DiagnosticDescriptor descriptor, ProblemCount count, params ReadOnlySpan<object?> arguments) =>
        bag.Add(Create(descriptor, count, arguments));

    private Diagnostic Create(DiagnosticDescriptor descriptor, ProblemCount count, params ReadOnlySpan<object?> arguments) =>
        Diagnostic.Create(descriptor, PlaceOf(count.First[0]), arguments) with
        {
            Related = [.. count.First.Skip(1).Select(place => new RelatedLocation(PlaceOf(place), "also here"))],
        };

    private Location PlaceOf(ProblemPlace place) =>
        SourceText.Place(outcome.Files[place.Position.File].Path, place.Position.Line, place.Column);

    private static string Times(ProblemCount count) =>
        count.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({count.Count:N0} times)");
}
