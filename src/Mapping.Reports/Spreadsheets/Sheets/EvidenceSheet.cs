using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Spreadsheets.Sheets;

/// <summary>Every rule of evidence for every system that it is for.</summary>
internal static class EvidenceSheet
{
    public static Sheet Of(Judgement judgement) => new(
        "Evidence",
        [
            new("System", 16), new("Control", 24), new("Rule", 18), new("Title", 32), new("Feed or document", 28), new("Class", 14), new("Verdict", 11),
            new("Cause", 40), new("Records", 9), new("First", 12), new("Last", 12), new("Stale from", 12), new("Figures", 44),
            new("Threshold set", 13), new("Set by", 22), new("Set late", 40), new("Files and digests", 60),
        ],
        [.. judgement.Coverage.Systems.SelectMany(system => Rows(system.System, judgement))])
    { FrozenColumns = 3 };

    private static IEnumerable<ImmutableArray<SheetCell>> Rows(SystemSymbol system, Judgement judgement) =>
        from control in judgement.Symbols.Controls
        where control.IsFor(system) && control.Status.At(judgement.Coverage.AsOf) != ControlState.Retired
        from rule in control.Evidence
        select Row(system, control, rule, judgement);

    private static ImmutableArray<SheetCell> Row(SystemSymbol system, ControlSymbol control, EvidenceSymbol rule, Judgement judgement)
    {
        var result = judgement.Evidence.Of(control, rule, system);
        return
        [
            system.Name,
            control.Name,
            SheetCell.Of(rule.Name, CellStyle.Strong),
            rule.Title,
            rule.Document?.Path ?? rule.Feed?.Name,
            ClassOf(rule, judgement.Symbols),
            SheetCell.Of(CoverageNames.NameOf(result.Verdict), SheetStyles.Of(result.Verdict.Kind())),
            VerdictCause.Of(rule, result),
            rule.Document is null ? SheetCell.Of(result.Records) : SheetCell.Empty,
            SheetCell.Of(DayOf(result.First)),
            SheetCell.Of(rule.Document is { } document ? document.ApprovedOn : DayOf(result.Last)),
            SheetCell.Of(result.StaleFrom),
            CellLists.Lines(result.Figures.Select(figure => $"{figure.Expect}: {figure.Shown ?? "not computable"} ({(figure.Holds ? "holds" : "does not hold")})")),
            SheetCell.Of(rule.Threshold?.Set),
            judgement.Symbols.TitleOf(rule.Threshold?.By),
            SheetCell.Of(LateThreshold.Of(control, rule, system, result) is { } late ? $"after {late.After}" : null, CellStyle.Doubt),
            CellLists.Lines(result.Files.Concat(result.Matched.SelectMany(feed => feed.Files)).Select(file => $"{file.Path} {(file.Sha256 is { } digest ? $"sha256:{digest}" : "(not read to its end)")}")),
        ];
    }

    private static string? ClassOf(EvidenceSymbol rule, WorkspaceSymbols symbols) => (rule.Document, symbols.FeedOf(rule)?.Class) switch
    {
        (not null, _) => "document",
        (_, EvidenceClass.AuditEvidence) => "audit evidence",
        (_, EvidenceClass.Telemetry) => "telemetry",
        _ => null,
    };

    private static DateOnly? DayOf(DateTime? time) => time is { } known ? DateOnly.FromDateTime(known) : null;
}
