using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>
/// A rule that speaks of test cases that failed, and not of those that ended in an error, has overlooked them: a case that broke off shows
/// no less than one that failed. So it is with the counts of a suite, of which both must be asked for.
/// </summary>
internal sealed class UncountedErrors
{
    private static readonly byte[] Failed = "failed"u8.ToArray();
    private static readonly byte[] One = "1"u8.ToArray();

    /// <summary>Of the field that says how a case ended; -1 where the rule leaves no error out.</summary>
    private readonly int outcome;

    /// <summary>Of the field that counts what failed in a suite; -1 where the rule does not ask for it, or asks for both.</summary>
    private readonly int failures;

    /// <summary>Of the field that counts errors of a suite; the same.</summary>
    private readonly int errors;

    private UncountedErrors(int outcome, int failures, int errors) => (this.outcome, this.failures, this.errors) = (outcome, failures, errors);

    private static Problem OfCase { get; } =
        new(ProblemKind.Uncounted, "a test case ended in an error, and the rule counts only those that failed: outcome != \"passed\" counts both");

    private static Problem OfErrors { get; } =
        new(ProblemKind.UncountedInSuite, "a suite counts errors, and the rule asks only for its \"failures\": \"errors\" must be asked for as well");

    private static Problem OfFailures { get; } =
        new(ProblemKind.UncountedInSuite, "a suite counts failures, and the rule asks only for its \"errors\": \"failures\" must be asked for as well");

    /// <summary>A rule that does not speak of failures, or speaks of errors too, leaves none out.</summary>
    public static UncountedErrors Of(EvidenceSymbol rule, TestCompiler tests)
    {
        var fields = FieldsOf.Rule(rule);
        var (failures, errors) = (Find("failures"), Find("errors"));
        return new UncountedErrors(
            Find("outcome") is { } outcome && SpeaksOnlyOfFailed(outcome, rule) ? tests.SlotOf(outcome) : -1,
            failures is not null && errors is null ? tests.SlotOf(failures) : -1,
            errors is not null && failures is null ? tests.SlotOf(errors) : -1);

        FieldPath? Find(string name) => fields.FirstOrDefault(field => field.Parts is [var only] && only == name);
    }

    /// <summary>What the rule leaves out of a record at which it looks, or would look had it failed; null where that is nothing.</summary>
    public Problem? In(Record record, RecordTest? where) => record switch
    {
        { IsSuite: false, IsError: true } when outcome >= 0 && Looks(record, where, outcome, FieldKind.Text, Failed) => OfCase,
        { IsSuite: true, IsError: true } when failures >= 0 && Looks(record, where, failures, FieldKind.Number, One) => OfErrors,
        { IsSuite: true, IsFailed: true } when errors >= 0 && Looks(record, where, errors, FieldKind.Number, One) => OfFailures,
        _ => null,
    };

    private static bool SpeaksOnlyOfFailed(FieldPath outcome, EvidenceSymbol rule)
    {
        var texts = TextsOf.Field(outcome, rule.Where)
            .Concat(rule.Figures.SelectMany(figure => TextsOf.Field(outcome, figure.Where)))
            .Concat(rule.Expectations.Where(expectation => expectation.ComparedField?.Parts is ["outcome"]).Select(expectation => expectation.Value).OfType<TextLiteral>().Select(text => text.Value))
            .ToHashSet(StringComparer.Ordinal);
        return texts.Contains("failed") && !texts.Contains("error");
    }

    private static bool Looks(Record record, RecordTest? where, int slot, FieldKind kind, byte[] text)
    {
        if (where is null || (record.IsSuite && where.Evaluate(record) != Truth.False))
        {
            return true;
        }

        var told = record[slot];
        record[slot].Set(kind, text, 0, text.Length);
        var truth = where.Evaluate(record);
        record[slot] = told;
        return truth != Truth.False;
    }
}
