using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Findings;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Sources;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Inspection;

/// <summary>Looks at feeds together with the rules that read them.</summary>
public static class WorkspaceInspector
{
    /// <summary>What rules can meet in a feed and nobody who reads it without them.</summary>
    private static readonly ImmutableArray<DiagnosticDescriptor> OfRules =
        [EvidenceDiagnostics.UnknownField, EvidenceDiagnostics.MissingField, EvidenceDiagnostics.WrongType, EvidenceDiagnostics.LateThreshold];

    /// <param name="symbols">What the workspace declares.</param>
    /// <param name="feeds">Which of its feeds are looked at.</param>
    /// <param name="files">Where evidence lies.</param>
    /// <param name="asOf">The day at whose end, UTC, rules are judged.</param>
    /// <param name="reading">How evidence is read.</param>
    /// <exception cref="OperationCanceledException">The options' token asked for it.</exception>
    public static ImmutableArray<InspectedFeed> Inspect(
        WorkspaceSymbols symbols, ImmutableArray<FeedSymbol> feeds, IEvidenceFiles files, DateOnly asOf, EvidenceOptions reading)
    {
        var plan = EvidencePlanner.Plan(symbols, asOf, reading.Today);
        var chosen = feeds.ToHashSet<FeedSymbol>(ReferenceEqualityComparer.Instance);
        plan = plan.Of(asked => chosen.Contains(asked.Feed));
        if (reading.Progress is { } progress)
        {
            progress.Expect(BytesOf(feeds, files) + BytesOf(plan.Feeds.Select(asked => asked.Feed), files));
            reading = reading with { Progress = new KnownTotal(progress) };
        }

        var inspections = LookAt(symbols, feeds, files, asOf, reading);
        var answers = new FeedAnswering(files, reading).Answer(plan).Select(entry => (entry.Plan, entry.Answer)).ToDictionary(entry => entry.Plan.Feed.Name, StringComparer.Ordinal);
        var systems = RuleFindings.SystemsByName(symbols);
        var rules = symbols.Controls.SelectMany(control => control.Evidence.SelectMany(rule => rule.Feeds.Select(feed => feed.Name).Distinct(), (rule, feed) => (Feed: feed, Control: control, Rule: rule))).ToLookup(entry => entry.Feed, entry => (entry.Control, entry.Rule), StringComparer.Ordinal);
        return [.. inspections.Select(inspection => Of(inspection, rules[inspection.Feed.Name], systems, answers.GetValueOrDefault(inspection.Feed.Name)))];
    }

    private static FeedInspection[] LookAt(
        WorkspaceSymbols symbols, ImmutableArray<FeedSymbol> feeds, IEvidenceFiles files, DateOnly asOf, EvidenceOptions reading)
    {
        var options = new InspectionOptions { AsOf = asOf, Systems = [.. symbols.Systems.Select(system => system.Name)], Reading = reading };
        var inspections = new FeedInspection[feeds.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = reading.Parallelism, CancellationToken = reading.Cancellation };
        Parallel.For(0, feeds.Length, parallel, index => inspections[index] = FeedInspector.Inspect(feeds[index], files, options));
        return inspections;
    }

    private static long BytesOf(IEnumerable<FeedSymbol> feeds, IEvidenceFiles files) =>
        feeds.Sum(feed => FeedExecutor.FilesOf(feed, files).Sum(file => file.Length));

    private static InspectedFeed Of(
        FeedInspection inspection, IEnumerable<(ControlSymbol Control, EvidenceSymbol Rule)> rules, IReadOnlyDictionary<string, SystemSymbol> systems, (FeedPlan? Plan, FeedAnswer? Answer) asked)
    {
        var verdicts = new Dictionary<(string Control, string Rule), EvidenceVerdict>();
        foreach (var result in asked.Answer?.Results ?? [])
        {
            var key = (result.Key.Control, result.Key.Rule);
            verdicts[key] = verdicts.TryGetValue(key, out var other) && other > result.Verdict ? other : result.Verdict;
        }

        return new InspectedFeed(inspection)
        {
            Rules =
            [
                .. rules.Select(entry => new InspectedRule(
                    entry.Control, entry.Rule, verdicts.TryGetValue((entry.Control.Name, entry.Rule.Name), out var verdict) ? verdict : null)),
            ],
            Findings = asked is ({ } plan, { } answer) ? FindingsOf(plan, answer, inspection, systems) : [],
        };
    }

    private static ImmutableArray<Diagnostic> FindingsOf(FeedPlan plan, FeedAnswer answer, FeedInspection inspection, IReadOnlyDictionary<string, SystemSymbol> systems)
    {
        var bag = new DiagnosticBag();
        FieldFindings.Report(plan, answer, _ => [.. inspection.Fields.Where(field => field.CanBeNamed).Select(field => field.Path)], bag);
        new FeedFindings(plan, answer, bag).Report();
        foreach (var (rule, result) in plan.Rules.Zip(answer.Results))
        {
            RuleFindings.Report(rule.Control, rule.Rule, null, result, bag);
            RuleFindings.ReportLate(rule, systems, isForEach: false, result, plan.AsOf, bag);
        }

        return [.. bag.ToSortedArray().Where(finding => OfRules.Contains(finding.Descriptor))];
    }
}
