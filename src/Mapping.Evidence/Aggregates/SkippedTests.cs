using System.Globalization;
using System.Text;
using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary>What an expectation asks of test cases that were skipped: whether it is about them, and what it would see of a suite in which some were.</summary>
/// <param name="expectation">The expectation.</param>
/// <param name="tests">Makes its tests ready.</param>
internal sealed class SkippedTests(Expectation expectation, TestCompiler tests)
{
    private const string OutcomeField = "outcome";
    private const string TestsField = "tests";
    private const string SkippedField = "skipped";

    /// <summary>How a case can end that was not skipped.</summary>
    private static readonly byte[][] Endings = [Encoding.UTF8.GetBytes("passed"), Encoding.UTF8.GetBytes("failed"), Encoding.UTF8.GetBytes("error")];

    /// <summary>By figure; null for one of all records. Made when the first test case comes, since most feeds hold none.</summary>
    private readonly Lazy<RecordTest?[]> wheres = new(() => [.. expectation.Figures.Select(figure => tests.CompileOptional(figure.Where))]);

    private readonly int outcome = SlotOf(OutcomeField, expectation, tests);
    private readonly int count = SlotOf(TestsField, expectation, tests);
    private readonly int skipped = SlotOf(SkippedField, expectation, tests);

    /// <summary>Whether it asks how many cases a suite has.</summary>
    public bool CountsTests => count >= 0;

    /// <summary>Whether it is a part of what it is of, which what was skipped makes smaller.</summary>
    public bool IsPart => expectation.Divisor is not null || expectation.Figure.Aggregate == Aggregate.Share;

    /// <summary>Whether it asks for a skipped case as such: for one that was not skipped it would not.</summary>
    public bool AsksFor(Record record) => outcome >= 0 && Array.Exists(wheres.Value, where => where?.Evaluate(record) == Truth.True && !MayEnter(where, record));

    /// <summary>The figures, a bit each, in which the case would be looked at, had it ended in some way that can be asked for.</summary>
    public int Asking(Record record)
    {
        var figures = 0;
        for (var i = 0; i < wheres.Value.Length; i++)
        {
            figures |= wheres.Value[i] is not { } where || MayEnter(where, record) ? 1 << i : 0;
        }

        return figures;
    }

    /// <summary>Shows an accumulator a suite as if the skipped cases were not in it.</summary>
    public Obstacle? AddRest(Accumulator accumulator, Record record, RecordPosition position, long ticks)
    {
        var (all, left) = (record[count], skipped < 0 ? default : record[skipped]);
        var rest = Encoding.UTF8.GetBytes((record.Tests - record.Skipped).ToString(CultureInfo.InvariantCulture));
        record[count].Set(FieldKind.Number, rest, 0, rest.Length);
        if (skipped >= 0 && left.Kind == FieldKind.Number)
        {
            record[skipped].Set(FieldKind.Number, "0"u8.ToArray(), 0, 1);
        }

        var obstacle = accumulator.Add(record, position, ticks);
        record[count] = all;
        if (skipped >= 0)
        {
            record[skipped] = left;
        }

        return obstacle;
    }

    private bool MayEnter(RecordTest where, Record record)
    {
        if (outcome < 0)
        {
            return where.Evaluate(record) != Truth.False;
        }

        var told = record[outcome];
        var may = false;
        foreach (var ending in Endings)
        {
            record[outcome].Set(FieldKind.Text, ending, 0, ending.Length);
            may |= where.Evaluate(record) != Truth.False;
        }

        record[outcome] = told;
        return may;
    }

    /// <summary>Of a field of tests that the expectation speaks of; -1 where it does not.</summary>
    private static int SlotOf(string field, Expectation expectation, TestCompiler tests) =>
        FieldsOf.Expectation(expectation).FirstOrDefault(path => path.Parts is [var name] && name == field) is { } found ? tests.SlotOf(found) : -1;
}
