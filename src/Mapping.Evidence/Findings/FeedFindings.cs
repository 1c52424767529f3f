using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Findings;

/// <summary>Reports what is wrong with the records of a feed: each kind once, at its first place, with how often it occurs.</summary>
internal sealed class FeedFindings(FeedPlan plan, FeedAnswer answer, DiagnosticBag bag)
{
    private const int MostPlaces = 3;

    private readonly string feed = plan.Feed.Name;

    public void Report()
    {
        if (plan.Feed.Class is null)
        {
            bag.Report(EvidenceDiagnostics.FeedWithoutClass, plan.Feed.Location, feed);
        }

        if (FeedWords.Signatures(plan.Feed.Format) is not null)
        {
            bag.Report(EvidenceDiagnostics.UnverifiedSignatures, plan.Feed.Location, feed);
        }

        foreach (var pattern in plan.Feed.Files.Where(file => answer.Unmatched.Contains(file.Pattern)))
        {
            bag.Report(EvidenceDiagnostics.NoFileMatches, pattern.Location, pattern.Pattern);
        }

        foreach (var files in answer.LeftOut)
        {
            var pattern = plan.Feed.Files.First(file => file.Pattern == files.Pattern);
            bag.Add(Diagnostic.Create(EvidenceDiagnostics.LeftOutFile, pattern.Location, feed, files.Words, pattern.Pattern, files.Why) with
            {
                Related = [.. files.Paths.Take(MostPlaces).Select(path => new RelatedLocation(SourceText.Place(path, 1, 1), "left out"))],
            });
        }

        // A field that no record has is one finding at the rule, not one for every record.
        foreach (var problem in answer.Problems.Where(problem => IsToldHere(problem) && (problem.Field is null || !answer.AbsentFields.Contains(problem.Field))))
        {
            Report(problem);
        }

        foreach (var copy in answer.Copies)
        {
            bag.Report(copy.IsOfOtherDate ? EvidenceDiagnostics.SameContentLater : EvidenceDiagnostics.SameContent, SourceText.Place(copy.File.Path, 1, 1), copy.Original, feed);
        }

        if (answer.Future is { } future)
        {
            Add(EvidenceDiagnostics.FutureRecord, future, feed, Times(future));
        }

        foreach (var system in answer.UndeclaredSystems)
        {
            var diagnostic = Create(EvidenceDiagnostics.UndeclaredSystem, system, feed, system.What, Times(system));
            var nearest = NearestName.Find(system.What, plan.Systems);
            bag.Add(diagnostic with
            {
                Help = nearest is not null ? $"Did you mean \"{nearest}\"? No rule on the feed passes while that is open."
                    : plan.Feed.IgnoresOtherSystems ? EvidenceDiagnostics.HelpOnIgnoredSystem
                    : diagnostic.Help,
            });
        }
    }

    /// <summary>Records of the future are told of the feed, whether rules select them or not.</summary>
    private static bool IsToldHere(FeedProblem problem) => problem.Kind != ProblemKind.Future;

    private void Report(FeedProblem problem)
    {
        switch (problem.Kind)
        {
            case ProblemKind.MissingField:
                Add(EvidenceDiagnostics.MissingField, problem, feed, problem.What, problem.Rule ?? "the feed", Times(problem));
                break;
            case ProblemKind.OneOfSeveral:
                Add(EvidenceDiagnostics.ListIndex, problem, problem.Rule ?? "the feed", feed, problem.What, Times(problem));
                break;
            case ProblemKind.DoubtfulElement:
                Add(EvidenceDiagnostics.DoubtfulElement, problem, problem.Rule ?? "the feed", feed, problem.What, Times(problem));
                break;
            case ProblemKind.Uncounted:
                Add(EvidenceDiagnostics.UncountedError, problem, feed, problem.Rule ?? "the rule", Times(problem));
                break;
            case ProblemKind.UncountedInSuite:
                Add(EvidenceDiagnostics.UncountedInSuite, problem, feed, problem.Rule ?? "the rule", problem.What, Times(problem));
                break;
            case ProblemKind.WrongType:
                Add(EvidenceDiagnostics.WrongType, problem, feed, problem.What, problem.Rule ?? "the feed", Times(problem));
                break;
            case ProblemKind.Order:
                Add(EvidenceDiagnostics.TimesOutOfOrder, problem, feed, problem.What, problem.Rule ?? "the rule", Times(problem));
                break;
            case ProblemKind.Spelling:
                Add(EvidenceDiagnostics.OtherSpelling, problem, feed, problem.What, problem.Rule ?? "the feed", Times(problem));
                break;
            case ProblemKind.NearGroups:
                Add(EvidenceDiagnostics.NearGroups, problem, feed, problem.What, problem.Rule ?? "the rule", Times(problem));
                break;
            case ProblemKind.NearValues:
                Add(EvidenceDiagnostics.NearValues, problem, feed, problem.What, problem.Rule ?? "the rule", Times(problem));
                break;
            case ProblemKind.NearKey:
                Add(EvidenceDiagnostics.NearKey, problem, feed, problem.What, problem.Rule ?? "the rule", Times(problem));
                break;
            case ProblemKind.MatchTime:
                Add(EvidenceDiagnostics.MatchTime, problem, feed, problem.What, problem.Rule ?? "the rule", Times(problem));
                break;
            case ProblemKind.DoubtfulShare:
                Add(EvidenceDiagnostics.DoubtfulShare, problem, feed, problem.What, problem.Rule ?? "the rule", Times(problem));
                break;
            case ProblemKind.DoubtfulRatio:
                Add(EvidenceDiagnostics.DoubtfulRatio, problem, feed, problem.What, problem.Rule ?? "the rule", Times(problem));
                break;
            case ProblemKind.RunningTotal:
                Add(EvidenceDiagnostics.RunningTotal, problem, feed, problem.What, problem.Rule ?? "the rule", Times(problem));
                break;
            case ProblemKind.NewestFile:
                Add(EvidenceDiagnostics.NewestFile, problem, problem.Rule ?? "the rule", feed, problem.What, Times(problem));
                break;
            case ProblemKind.NewestSuite:
                Add(EvidenceDiagnostics.NewestSuite, problem, problem.Rule ?? "the rule", feed, problem.What, Times(problem));
                break;
            case ProblemKind.NearText:
                Add(EvidenceDiagnostics.NearText, problem, feed, problem.What, problem.Rule ?? "the rule", Times(problem));
                break;
            case ProblemKind.NoTime when plan.Feed is { TimeSource: not TimeSource.Field } or { TimeField: null } or { TimeFormat: not null }:
                bag.Add(Create(EvidenceDiagnostics.RecordWithoutTime, problem, feed, problem.What, Times(problem)) with { Help = EvidenceDiagnostics.HelpOnTime(plan.Feed) });
                break;
            case ProblemKind.Twin:
                Add(EvidenceDiagnostics.DifferingTwins, problem, feed, Times(problem));
                break;
            case ProblemKind.Counts:
                bag.Add(Create(EvidenceDiagnostics.UnreadFile, problem, feed, problem.What, Times(problem)) with { Help = EvidenceDiagnostics.HelpOnCounts });
                break;
            default:
                Add(DescriptorOf(problem.Kind), problem, feed, problem.What, Times(problem));
                break;
        }
    }

    /// <summary>The finding that a problem leads to.</summary>
    public static DiagnosticDescriptor DescriptorOf(ProblemKind kind) => kind switch
    {
        ProblemKind.MissingField => EvidenceDiagnostics.MissingField,
        ProblemKind.WrongType => EvidenceDiagnostics.WrongType,
        ProblemKind.Spelling => EvidenceDiagnostics.OtherSpelling,
        ProblemKind.NearGroups => EvidenceDiagnostics.NearGroups,
        ProblemKind.NearValues => EvidenceDiagnostics.NearValues,
        ProblemKind.NewestFile => EvidenceDiagnostics.NewestFile,
        ProblemKind.NewestSuite => EvidenceDiagnostics.NewestSuite,
        ProblemKind.DoubtfulShare => EvidenceDiagnostics.DoubtfulShare,
        ProblemKind.DoubtfulRatio => EvidenceDiagnostics.DoubtfulRatio,
        ProblemKind.RunningTotal => EvidenceDiagnostics.RunningTotal,
        ProblemKind.NearKey => EvidenceDiagnostics.NearKey,
        ProblemKind.MatchTime => EvidenceDiagnostics.MatchTime,
        ProblemKind.RunsInShare => EvidenceDiagnostics.RunsInShare,
        ProblemKind.UndeclaredSystem => EvidenceDiagnostics.UndeclaredSystem,
        ProblemKind.Twin => EvidenceDiagnostics.DifferingTwins,
        ProblemKind.File or ProblemKind.Counts => EvidenceDiagnostics.UnreadFile,
        ProblemKind.NoTime => EvidenceDiagnostics.RecordWithoutTime,
        ProblemKind.OneOfSeveral => EvidenceDiagnostics.ListIndex,
        ProblemKind.DoubtfulElement => EvidenceDiagnostics.DoubtfulElement,
        ProblemKind.Order => EvidenceDiagnostics.TimesOutOfOrder,
        ProblemKind.Uncounted => EvidenceDiagnostics.UncountedError,
        ProblemKind.UncountedInSuite => EvidenceDiagnostics.UncountedInSuite,
        ProblemKind.Future => EvidenceDiagnostics.FutureRecord,
        ProblemKind.Unfinished => EvidenceDiagnostics.UnfinishedRun,
        _ => EvidenceDiagnostics.MalformedRecord,
    };

    private void Add(DiagnosticDescriptor descriptor, FeedProblem problem, params ReadOnlySpan<object?> arguments) =>
        bag.Add(Create(descriptor, problem, arguments));

    private static Diagnostic Create(DiagnosticDescriptor descriptor, FeedProblem problem, params ReadOnlySpan<object?> arguments) =>
        Diagnostic.Create(descriptor, LocationOf(problem.First[0]), arguments) with
        {
            Related = [.. problem.First.Skip(1).Select(place => new RelatedLocation(LocationOf(place), "also here"))],
        };

    private static Location LocationOf(FeedPlace place) => SourceText.Place(place.Path, place.Line, place.Column);

    private static string Times(FeedProblem problem) =>
        problem.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({problem.Count:N0} times)");
}
