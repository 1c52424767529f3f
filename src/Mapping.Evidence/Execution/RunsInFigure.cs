using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>
/// Which records of whole runs an expectation asks for with its own <c>where</c>, in a rule whose selection does not speak of them. They enter what is
/// counted, added up or taken from them; into a share or a ratio they would bring more than it is of, so that it is told instead.
/// </summary>
internal sealed class RunsInFigure
{
    private readonly RecordTest[] tests;

    private RunsInFigure(Expectation expectation, RecordTest[] tests)
    {
        this.tests = tests;
        Refusal = expectation is { Divisor: null, Figure.Aggregate: not Aggregate.Share }
            ? null
            : new Problem(ProblemKind.RunsInShare, $"\"{expectation.Text}\" asks for runs, and it is of what the \"where\" of the rule selects, which does not speak of \"record\"");
    }

    /// <summary>Why the runs that it asks for can't enter it; null where they do.</summary>
    public Problem? Refusal { get; }

    /// <summary>Null for an expectation that does not speak of runs.</summary>
    public static RunsInFigure? Of(Expectation expectation, TestCompiler tests)
    {
        var figures = expectation.Figures.Where(figure => EvidencePlanner.SpeaksOfRecords(figure.Where)).ToList();
        return figures.Count == 0 ? null : new RunsInFigure(expectation, [.. figures.Select(figure => tests.CompileOptional(figure.Where)).OfType<RecordTest>()]);
    }

    /// <summary>Whether a run may be one of those that it asks for.</summary>
    public bool AsksFor(Record run) => Array.Exists(tests, test => test.Evaluate(run) != Truth.False);
}
