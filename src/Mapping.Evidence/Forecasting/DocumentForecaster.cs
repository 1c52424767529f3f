using System.Collections.Immutable;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Forecasting;

/// <summary>Judges a document on each day on which its verdict can change: when it is approved, and when its review is overdue.</summary>
internal static class DocumentForecaster
{
    public static ImmutableArray<DatedResult> Forecast(DocumentJudge judge, DocumentPlan plan, DateOnly asOf, DateOnly last)
    {
        var first = judge.Judge(plan, asOf);
        var later = new[] { plan.Document.ApprovedOn, first.StaleFrom ?? asOf }
            .Where(date => date > asOf && date <= last)
            .Distinct()
            .Order()
            .Select(date => new DatedResult(date, judge.Judge(plan, date)));
        return [new DatedResult(asOf, first), .. later];
    }
}
