using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says what the evidence of a control shows for a system: a sentence a rule, and below it what supports its verdict.</summary>
internal static class EvidenceWords
{
    public static void AddTo(
        ImmutableArray<DerivationSentence>.Builder sentences, ControlSymbol control, SystemSymbol system, Func<EvidenceSymbol, EvidenceResult> resultOf)
    {
        foreach (var rule in control.Evidence)
        {
            AddTo(sentences, control, rule, system, resultOf(rule));
        }
    }

    public static void AddTo(
        ImmutableArray<DerivationSentence>.Builder sentences, ControlSymbol control, EvidenceSymbol rule, SystemSymbol system, EvidenceResult result)
    {
        // A document that is not there leads nowhere.
        var documents = rule.Document is null ? [] : result.Files.Take(1);
        sentences.Add(new DerivationSentence(Verdict(rule, result)).Naming(documents.Select(PlaceMention.Of)));
        sentences.AddRange(Support(rule, result, LateThreshold.Of(control, rule, system, result)));
    }

    private static string Verdict(EvidenceSymbol rule, EvidenceResult result)
    {
        var reason = result.Reason is { } text ? $"; {text}" : "";
        return $"{rule.Name} is {CoverageNames.NameOf(result.Verdict)}: {Subject(rule, result)}{reason}.";
    }

    private static string Subject(EvidenceSymbol rule, EvidenceResult result)
    {
        if (rule.Document is { } document)
        {
            return Document(document, result);
        }

        var of = rule.Feed is { } feed ? $" of {feed.Name}" : "";
        var range = (result.Records + result.Runs, RecordWords.Range(result)) switch
        {
            (_, null) => "",
            (0, _) when result.Last is { } newest => $", the newest of {RecordWords.Day(newest)}",
            (_, { } days) => $", {days}",
        };
        return $"{RecordWords.Count(result)}{of}{range}{(range.Length == 0 ? "" : FeedWords.Suffix(rule.Feed))}";
    }

    private static string Document(DocumentSymbol document, EvidenceResult result)
    {
        var file = result switch
        {
            { Files: [var read, ..] } => FileWords.Of(read),
            { Reason: null } => $"no file {document.Path}",
            _ => document.Path,
        };
        return $"{file}{ApprovalWords.Of(document, result)}";
    }

    private static IEnumerable<DerivationSentence> Support(EvidenceSymbol rule, EvidenceResult result, LateThreshold? late)
    {
        foreach (var figure in result.Figures)
        {
            yield return Supporting(FigureWords.Sentence(figure)).Naming(PlaceMention.Of(figure.Records));
        }

        if (ThresholdWords.Sentence(rule, result, late) is { } threshold)
        {
            yield return Supporting(threshold);
        }

        foreach (var limit in ThresholdWords.Others(rule))
        {
            yield return Supporting(limit);
        }

        foreach (var problem in result.Problems)
        {
            yield return Supporting($"Not judged: {ProblemWords.Of(problem)}.").Naming(PlaceMention.Of(problem.First));
        }

        if (rule.Document is null && !result.Files.IsEmpty)
        {
            yield return Supporting($"Read: {FileWords.Of(result.Files)}.").Naming(result.Files.Take(FileWords.FilesShown).Select(PlaceMention.Of));
        }

        foreach (var matched in result.Matched)
        {
            yield return Supporting($"Matched with {matched.Name}: {FileWords.Of(matched.Files)}.").Naming(matched.Files.Take(FileWords.FilesShown).Select(PlaceMention.Of));
        }

        if (result.NewestFiles is { IsEmpty: false } newest)
        {
            yield return Supporting($"Newest: {string.Join(", ", newest)}.");
        }

        if (result is { Verdict: EvidenceVerdict.Passing, StaleFrom: { } date })
        {
            yield return Supporting(rule.Document is null
                ? $"Stale from {DateWords.Of(date)} if nothing new arrives."
                : $"Stale from {DateWords.Of(date)} if nobody reviews it.");
        }
    }

    private static DerivationSentence Supporting(string text) => new(text, Depth: 1);
}
