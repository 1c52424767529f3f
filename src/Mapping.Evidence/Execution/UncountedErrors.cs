using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>
/// A rule that speaks of test cases that failed, and not of those that ended in an error, has overlooked them: a case that broke off shows
/// no less than one that failed.
/// </summary>
internal sealed class UncountedErrors
{
    private static readonly byte[] Failed = "failed"u8.ToArray();

    /// <summary>Of the field that says how a case ended; -1 where the rule leaves no error out.</summary>
    private readonly int slot;

    private UncountedErrors(int slot) => this.slot = slot;

    public static Problem Problem { get; } =
        new(ProblemKind.Uncounted, "a test case ended in an error, and the rule counts only those that failed: outcome != \"passed\" counts both");

    /// <summary>A rule that does not speak of failures, or speaks of errors too, leaves none out.</summary>
    public static UncountedErrors Of(EvidenceSymbol rule, TestCompiler tests)
    {
        var outcome = FieldsOf.Rule(rule).FirstOrDefault(field => field.Parts is ["outcome"]);
        if (outcome is null)
        {
            return new UncountedErrors(-1);
        }

        var texts = TextsOf.Field(outcome, rule.Where)
            .Concat(rule.Figures.SelectMany(figure => TextsOf.Field(outcome, figure.Where)))
            .Concat(rule.Expectations.Where(expectation => expectation.ComparedField?.Parts is ["outcome"]).Select(expectation => expectation.Value).OfType<TextLiteral>().Select(text => text.Value))
            .ToHashSet(StringComparer.Ordinal);
        return texts.Contains("failed") && !texts.Contains("error") ? new UncountedErrors(tests.SlotOf(outcome)) : new UncountedErrors(-1);
    }

    /// <summary>Whether the rule would look at the record had it failed.</summary>
    public bool Leaves(Record record, RecordTest? where)
    {
        if (slot < 0 || where is null)
        {
            return slot >= 0;
        }

        var told = record[slot];
        record[slot].Set(FieldKind.Text, Failed, 0, Failed.Length);
        var truth = where.Evaluate(record);
        record[slot] = told;
        return truth != Truth.False;
    }
}
