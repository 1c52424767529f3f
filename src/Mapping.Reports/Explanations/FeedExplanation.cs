using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Explanations;

/// <summary>A feed: where its records come from, and which rules read them with what verdict.</summary>
internal static class FeedExplanation
{
    public static NameExplanation Of(Judgement judgement, FeedSymbol feed) => new("feed", feed.Name, feed.Title, feed.Location)
    {
        Lines = [.. LinesOf(feed)],
        Parts = [PartOf(judgement, feed)],
    };

    private static IEnumerable<ExplainedLine> LinesOf(FeedSymbol feed)
    {
        yield return new ExplainedLine("files", string.Join(", ", feed.Files.Select(file => file.Pattern)));
        if ((TimeWords.OfFeed(feed) ?? feed.TimeField?.ToString()) is { } time)
        {
            yield return new ExplainedLine("time", time);
        }

        if (FeedWords.Signatures(feed.Format) is { } signatures)
        {
            yield return new ExplainedLine("format", $"{feed.Format}: {signatures}");
        }

        if (feed.Zone is { } zone)
        {
            yield return new ExplainedLine("zone", $"{zone.Name}: times without an offset are of its clock");
        }

        if (feed.Decimal is { } sign)
        {
            yield return new ExplainedLine("decimal", sign);
        }

        if (feed.Encoding is { } encoding)
        {
            yield return new ExplainedLine("encoding", encoding);
        }

        if (feed.Sheet is { } sheet)
        {
            yield return new ExplainedLine("sheet", feed.HeaderRow is { } row ? string.Create(CultureInfo.InvariantCulture, $"{sheet}, header in row {row}") : sheet);
        }

        if (feed.SystemField is { } system)
        {
            yield return new ExplainedLine("system", system.ToString());
        }

        yield return new ExplainedLine("class", feed.Class is { } known ? FeedNames.NameOf(known) : "undeclared");
        if (feed.Retained is { } retained)
        {
            yield return new ExplainedLine("retained", retained.ToString());
        }
    }

    private static ExplainedPart PartOf(Judgement judgement, FeedSymbol feed)
    {
        var rules = (
            from control in judgement.Symbols.Controls
            from rule in control.Evidence
            where rule.Reads(feed.Name)
            from system in judgement.Coverage.Systems
            where control.IsFor(system.System)
            select SentenceOf(control, rule, system.System, judgement.Evidence)).ToImmutableArray();
        return ExplainedPart.Of("Rules that read it", rules.IsEmpty ? ["No rule reads it."] : rules);
    }

    private static string SentenceOf(ControlSymbol control, EvidenceSymbol rule, SystemSymbol system, EvidenceResults evidence)
    {
        var result = evidence.Of(control, rule, system);
        var cause = result.Verdict == EvidenceVerdict.Passing ? "" : $": {VerdictCause.Of(rule, result)}";
        return $"{control.Name}/{rule.Name} is {CoverageNames.NameOf(result.Verdict)} for {system.Name}{cause} ({rule.Location.Path}:{rule.Location.Start.Line}).";
    }
}
