using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says what the evidence of a control shows for a system: a sentence a rule, and below it what supports its verdict.</summary>
internal static class EvidenceWords
{
    public static void AddTo(
        ImmutableArray<DerivationSentence>.Builder sentences, ControlSymbol control, SystemSymbol system, EvidenceResults evidence)
    {
        foreach (var rule in control.Evidence)
        {
            var result = evidence.Of(control, rule, system);
            sentences.Add(new DerivationSentence(Verdict(rule, result)));
            foreach (var support in Support(rule, result))
            {
                sentences.Add(new DerivationSentence(support, Depth: 1));
            }
        }
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
        return $"{RecordWords.Count(result)}{of}{range}";
    }

    private static string Document(DocumentSymbol document, EvidenceResult result)
    {
        var file = result switch
        {
            { Files: [var read, ..] } => FileWords.Of(read),
            { Reason: null } => $"no file {document.Path}",
            _ => document.Path,
        };
        var approval = document.ApprovedBy is { } owner ? $", approved by {owner.Name} on {DateWords.Of(document.ApprovedOn)}" : "";
        var review = document.Review is { } duration ? $", review every {duration}" : "";
        return $"{file}{approval}{review}";
    }

    private static IEnumerable<string> Support(EvidenceSymbol rule, EvidenceResult result)
    {
        foreach (var figure in result.Figures)
        {
            yield return FigureWords.Sentence(figure);
        }

        foreach (var problem in result.Problems)
        {
            yield return $"Not judged: {ProblemWords.Of(problem)}.";
        }

        if (rule.Document is null && !result.Files.IsEmpty)
        {
            yield return $"Read: {FileWords.Of(result.Files)}.";
        }

        if (result is { Verdict: EvidenceVerdict.Passing, StaleFrom: { } date })
        {
            yield return rule.Document is null
                ? $"Stale from {DateWords.Of(date)} if nothing new arrives."
                : $"Stale from {DateWords.Of(date)} if nobody reviews it.";
        }
    }
}
