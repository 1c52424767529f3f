using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Findings;
using Mapping.Evidence.Inspection;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Sources;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence;

/// <summary>From feeds to verdicts: plans what a workspace asks, reads each feed once, and judges every rule.</summary>
public static class EvidenceEvaluator
{
    /// <summary>Judges the evidence of a workspace.</summary>
    /// <param name="symbols">What the workspace declares.</param>
    /// <param name="files">Where evidence lies.</param>
    /// <param name="asOf">The day at whose end, UTC, it is judged.</param>
    /// <param name="today">The day on which it is judged.</param>
    /// <param name="options">How it is read.</param>
    /// <exception cref="OperationCanceledException">The options' token asked for it.</exception>
    public static EvidenceEvaluation Evaluate(
        WorkspaceSymbols symbols, IEvidenceFiles files, DateOnly asOf, DateOnly today, EvidenceOptions? options = null)
    {
        var plan = EvidencePlanner.Plan(symbols, asOf, today);
        var bag = new DiagnosticBag();
        var results = new List<EvidenceResult>();
        options ??= new EvidenceOptions();
        var systems = RuleFindings.SystemsByName(symbols);
        var kept = ImmutableArray.CreateBuilder<string>();
        foreach (var (feed, answer, isKept) in new FeedAnswering(files, options).Answer(plan))
        {
            if (isKept)
            {
                kept.Add(feed.Feed.Name);
            }

            Report(feed, answer, options, systems, results, bag);
            FieldFindings.Report(feed, answer, asked => FieldSample.NamesOf(asked.Feed, files, options), bag);
            UnitFindings.Report(feed, bag);
            new FeedFindings(feed, answer, bag).Report();
        }

        var documents = new DocumentJudge(files);
        foreach (var document in plan.Documents)
        {
            var result = documents.Judge(document, asOf);
            RuleFindings.Report(document.Control, document.Rule, system: null, result, bag);
            RuleFindings.ReportUnbound(document, result, bag);
            Spread(result, document.Systems, results);
        }

        HistoryFindings.Report(symbols, options.ThresholdChanges, asOf, bag);
        var attestations = new AttestationFindings(symbols, files, options.TakesDigests);
        attestations.Report(bag);
        var answers = EvidenceResults.Create(results).WithoutAttestations(attestations.Absent).WithAttestationDigests(attestations.Digests);
        return new EvidenceEvaluation(answers, bag.ToSortedArray()) { Kept = kept.ToImmutable() };
    }

    private static void Report(
        FeedPlan feed, FeedAnswer answer, EvidenceOptions options, IReadOnlyDictionary<string, SystemSymbol> systems, List<EvidenceResult> results, DiagnosticBag bag)
    {
        foreach (var (rule, answered) in feed.Rules.Zip(answer.Results))
        {
            var result = options.ThresholdChanges.Count > 0 && options.ThresholdChanges.GetValueOrDefault($"{rule.Control.Name}/{rule.Rule.Name}") is { } changed
                ? answered with { Changed = changed }
                : answered;
            RuleFindings.Report(rule.Control, rule.Rule, feed.Feed.SystemField is null ? null : rule.Systems[0], result, bag);
            RuleFindings.ReportLate(rule, systems, feed.Feed.SystemField is not null, result, feed.AsOf, bag);
            Spread(result, rule.Systems, results);
        }
    }

    /// <summary>One answer for every system that it is for.</summary>
    private static void Spread(EvidenceResult result, ImmutableArray<string> systems, List<EvidenceResult> results) =>
        results.AddRange(systems.Select(system => result with { Key = result.Key with { System = system } }));
}
