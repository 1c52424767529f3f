using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.JUnit;

/// <summary>Makes records of suites and cases; the names of their fields are promised in docs/evidence-formats.md.</summary>
internal sealed class JUnitRecords(FieldTable fields, IRecordSink sink)
{
    private readonly DocumentRecord record = new(fields);

    public void Case(JUnitCase test, JUnitSuite suite)
    {
        record.Begin(test.Line, isRun: false);
        record.Record.IsIdle = test.Outcome == "skipped";
        (record.Record.Tests, record.Record.Skipped) = (1, record.Record.IsIdle ? 1 : 0);
        record.Record.IsError = test.Outcome == "error";
        record.Record.IsBroken = test.Outcome is "error" or "failed";
        (record.Record.Suite, record.Record.SuiteName) = (suite.Number, suite.FullName);
        (record.Record.CaseName, record.Record.CaseClass) = (test.Name ?? "", test.Class);
        record.Text("record", "case");
        record.Text("suite", suite.Name);
        record.Text("class", test.Class);
        record.Text("name", test.Name);
        record.Text("outcome", test.Outcome);
        record.Boolean("flaky", test.IsFlaky);
        record.Seconds("duration", test.Duration);
        record.Text("time", string.IsNullOrWhiteSpace(test.Time) ? suite.Time : test.Time);
        record.Text("message", test.Message);
        record.Text("type", test.Type);
        record.Text("file", test.File);
        record.NumberOrUntyped("line", test.SourceLine);
        record.NumberOrUntyped("assertions", test.Assertions);
        Properties(suite.Properties.Where(property => !test.Properties.ContainsKey(property.Key)));
        Properties(test.Properties);
        End();
    }

    /// <summary>A file whose counts and cases disagree was not written, or not kept, as a whole.</summary>
    public void Contradiction(JUnitSuite suite, string what, bool isOfCounts) =>
        sink.OnProblem(new ReadProblem(suite.Line, suite.Column, what, EndsFile: true, isOfCounts));

    /// <summary>A suite without anything in it that does not even say when it was.</summary>
    public void Empty(JUnitSuite suite) => sink.OnEmptySuite(suite.Number, suite.FullName, suite.Line);

    /// <param name="suite">What it tells of itself.</param>
    /// <param name="own">The cases directly in it.</param>
    /// <param name="below">Those and the ones of inner suites.</param>
    public void Run(JUnitSuite suite, JUnitCounts own, JUnitCounts below)
    {
        // Inner suites have records of their own, so that what is in them would be counted twice.
        var counts = JUnitContradiction.CountsInner(suite, own) ? suite.CountsOf(own) : (suite.Tests, suite.Failures, suite.Errors, suite.Skipped);
        record.Begin(suite.Line, isRun: true);
        (record.Record.Suite, record.Record.SuiteName) = (suite.Number, suite.FullName);
        (record.Record.Tests, record.Record.Skipped) = (own.Cases, own.Skipped);
        record.Record.IsError = JUnitContradiction.IsAbove0(counts.Errors) || JUnitContradiction.LacksErrors(suite, own);
        record.Record.IsFailed = JUnitContradiction.IsAbove0(counts.Failures);
        // A case that the rule selects shows the work; its suite shows only that there were such cases.
        record.Record.IsIdle = below.Cases == below.Skipped;
        record.Record.IsSuite = true;
        record.Text("record", "run");
        record.Text("suite", suite.Name);
        record.NumberOrUntyped("tests", counts.Tests);
        record.NumberOrUntyped("failures", counts.Failures);
        record.NumberOrUntyped("errors", counts.Errors);
        record.NumberOrUntyped("skipped", counts.Skipped);
        record.Seconds("duration", suite.Duration);
        record.Text("time", suite.Time);
        record.Text("hostname", suite.Host);
        Properties(suite.Properties);
        End();
    }

    private void Properties(IEnumerable<KeyValuePair<string, string>> properties)
    {
        foreach (var (name, value) in properties)
        {
            record.Property(name, FieldKind.Untyped, value);
        }
    }

    private void End()
    {
        record.EndRaw();
        sink.OnRecord(record.Record);
    }
}
