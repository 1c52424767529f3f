using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Hover;

/// <summary>An evidence rule: its verdict by system, with the figures and the records behind them.</summary>
internal static class RuleText
{
    public static string Of(EditorDocument document, ControlSymbol control, EvidenceSymbol rule)
    {
        var page = new Markdown().Title(rule.Name, rule.Title);
        foreach (var system in document.Compilation.Symbols.Systems.Where(control.IsFor))
        {
            var result = document.Compilation.Evidence.Of(control, rule, system);
            page.Paragraph($"**{Markdown.Escape(system.Name)}**: {Verdict(rule, result)}").List(Support(rule, result));
        }

        var asOf = document.Compilation.Coverage.AsOf;
        return page
            .List(document.Compilation.Symbols.Waivers.OfType<RuleWaiverSymbol>()
                .Where(waiver => waiver.Names(control, rule.Name))
                .Select(waiver => Markdown.Escape(DecisionWords.Of(waiver, asOf))))
            .ToString();
    }

    /// <summary>The rule in one line of Markdown, for a list.</summary>
    public static string Line(EvidenceSymbol rule, EvidenceResult result)
    {
        var figures = result.Figures.IsEmpty ? "" : $" ({Markdown.Escape(string.Join(", ", result.Figures.Select(Figure)))})";
        return $"{Markdown.Code(rule.Name)} {Verdict(rule, result)}{figures}";
    }

    /// <summary>For example <c>max(rate) &lt;= 2% is 1.3 %</c>.</summary>
    public static string Figure(ExpectationFigure figure) =>
        $"{figure.Expect}: {figure.Shown ?? "not computable"}{(figure.Holds ? "" : ", does not hold")}";

    private static string Verdict(EvidenceSymbol rule, EvidenceResult result)
    {
        var cause = VerdictCause.Of(rule, result) is { } why ? $": {Markdown.Escape(why)}" : "";
        return CoverageNames.NameOf(result.Verdict) + cause;
    }

    private static IEnumerable<string> Support(EvidenceSymbol rule, EvidenceResult result)
    {
        foreach (var figure in result.Figures)
        {
            yield return Markdown.Escape(Figure(figure) + RecordWords.Places(figure.Records));
        }

        if (result.Records + result.Runs > 0)
        {
            var range = RecordWords.Range(result) is { } days ? $", {days}" : "";
            yield return Markdown.Escape(RecordWords.Count(result) + range + FeedWords.Suffix(rule.Feed));
        }

        if (result is { Verdict: EvidenceVerdict.Passing, StaleFrom: { } date })
        {
            yield return $"stale from {DateWords.Of(date)} if nothing new arrives";
        }
    }
}
