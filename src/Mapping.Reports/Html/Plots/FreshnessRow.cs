using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Forecasting;
using Mapping.Reports.Html.Sections;

namespace Mapping.Reports.Html.Plots;

/// <summary>An evidence rule on the time line.</summary>
internal sealed record FreshnessRow(ControlSymbol Control, EvidenceSymbol Rule, EvidenceResult Result)
{
    /// <summary>The day of the first record judged, or of a document's approval; null where there is none.</summary>
    public DateOnly? From { get; private init; }

    /// <summary>The day of the newest record.</summary>
    public DateOnly? To { get; private init; }

    /// <summary>The first day on which the verdict is another one if nothing new arrives; null where the forecast sees none.</summary>
    public DateOnly? Turn { get; private init; }

    /// <summary>The verdict from that day on.</summary>
    public EvidenceVerdict TurnsTo { get; private init; }

    /// <summary>The rules of controls that operate: the worst verdict first, then what turns next.</summary>
    public static ImmutableArray<FreshnessRow> Of(SystemPart part)
    {
        var turns = TurnsOf(part);
        return
        [
            .. part.Controls
                .Where(control => control.Status.At(part.AsOf) == ControlState.Operating)
                .SelectMany(control => control.Evidence.Select(rule => Of(control, rule, part.Judgement.Evidence.Of(control, rule, part.System), turns)))
                .OrderByDescending(row => row.Result.Verdict)
                .ThenBy(row => row.Turn ?? DateOnly.MaxValue)
                .ThenBy(row => row.Control.Name, StringComparer.Ordinal)
                .ThenBy(row => row.Rule.Name, StringComparer.Ordinal),
        ];
    }

    private static FreshnessRow Of(
        ControlSymbol control, EvidenceSymbol rule, EvidenceResult result, Dictionary<string, (DateOnly Date, string After)> turns)
    {
        var row = new FreshnessRow(control, rule, result)
        {
            From = DayOf(result.First) ?? rule.Document?.ApprovedOn ?? DayOf(result.Last),
            To = DayOf(result.Last) ?? rule.Document?.ApprovedOn,
        };
        return turns.TryGetValue($"{control.Name}/{rule.Name}", out var turn) ? row with { Turn = turn.Date, TurnsTo = VerdictNamed(turn.After) } : row;
    }

    /// <summary>The first turn of each rule for the system, by the name that forecasts give rules.</summary>
    private static Dictionary<string, (DateOnly Date, string After)> TurnsOf(SystemPart part)
    {
        var turns = new Dictionary<string, (DateOnly Date, string After)>();
        foreach (var day in part.Content.Forecast?.Days ?? [])
        {
            foreach (var turn in day.Turns.Where(turn => IsRule(turn.Kind) && turn.Systems.Contains(part.System.Name)))
            {
                turns.TryAdd(turn.Name, (day.Date, turn.After));
            }
        }

        return turns;
    }

    /// <summary>Forecasts say the verdicts of rules in the words of reports.</summary>
    private static EvidenceVerdict VerdictNamed(string word) => Enum.GetValues<EvidenceVerdict>().Single(verdict => CoverageNames.NameOf(verdict) == word);

    private static bool IsRule(TurnKind kind) => kind is TurnKind.Evidence or TurnKind.Document;

    private static DateOnly? DayOf(DateTime? time) => time is { } moment ? DateOnly.FromDateTime(moment) : null;
}
