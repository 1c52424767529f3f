using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>Checks that an aggregate can be compared with the value it is compared with.</summary>
internal static class ExpectedValue
{
    /// <summary>Whether it can; if not, that is reported.</summary>
    public static bool Check(FileContext file, Aggregate aggregate, Comparison comparison, Literal value)
    {
        var problem = aggregate switch
        {
            Aggregate.Count or Aggregate.Distinct => CountProblem(value),
            Aggregate.Share => ShareProblem(value),
            Aggregate.Sum or Aggregate.Mean or Aggregate.Median or Aggregate.Percentile => NumberProblem(value),
            Aggregate.Min or Aggregate.Max => RangeProblem(value),
            _ => PredicateBinder.OrderProblem(comparison, value),
        };
        return Report(file, AggregateSignature.Of(aggregate).Name, value, problem);
    }

    /// <summary>Whether a ratio can be compared with the value; if not, that is reported.</summary>
    public static bool CheckRatio(FileContext file, Literal value) =>
        Report(file, "a ratio", value, value is NumberLiteral or PercentLiteral ? null : "it is a number, or so many percent");

    private static bool Report(FileContext file, string what, Literal value, string? problem)
    {
        if (problem is not null)
        {
            file.Report(EvidenceDiagnostics.ValueDoesNotFit, value.Location, what, LiteralBinder.Describe(value), problem);
        }

        return problem is null;
    }

    private static string? CountProblem(Literal value) =>
        value is NumberLiteral { IsMoney: false } number && number.Value >= 0 && decimal.Truncate(number.Value) == number.Value
            ? null
            : "it is a whole number of records";

    private static string? ShareProblem(Literal value) => value switch
    {
        PercentLiteral { Value: >= 0 and <= 1 } or NumberLiteral { Value: >= 0 and <= 1, IsMoney: false } => null,
        _ => "it lies between 0 % and 100 %",
    };

    private static string? NumberProblem(Literal value) =>
        value is NumberLiteral or PercentLiteral or DurationLiteral ? null : "it is a number";

    private static string? RangeProblem(Literal value) =>
        value is NumberLiteral or PercentLiteral or DurationLiteral or DateLiteral ? null : "it is a number or a date";
}
