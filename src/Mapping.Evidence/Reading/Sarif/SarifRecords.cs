using System.Runtime.InteropServices;
using System.Text.Json;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Sarif;

/// <summary>Makes records of runs and results, one at a time; the names of their fields are promised in docs/evidence-formats.md.</summary>
internal sealed class SarifRecords(FieldTable fields)
{
    private readonly DocumentRecord record = new(fields);

    /// <param name="result">What it tells.</param>
    /// <param name="run">The run it belongs to.</param>
    /// <param name="line">On which it begins.</param>
    /// <param name="raw">Its bytes in the document.</param>
    public Record Result(SarifResult result, SarifRun run, long line, ReadOnlyMemory<byte> raw)
    {
        record.Begin(line, isRun: false);
        record.Text("record", "result");
        record.Text("rule", result.Rule);
        record.Text("level", result.Level);
        record.Text("kind", result.Kind);
        record.Text("message", result.Message);
        Shared(run);
        record.Text("file", result.File);
        record.NumberOrUntyped("line", result.Line?.GetRawText());
        record.NumberOrUntyped("column", result.Column?.GetRawText());
        record.Boolean("suppressed", result.Suppressions.AreAccepted);
        record.Text("suppression_kind", result.Suppressions.Kind);
        record.Text("justification", result.Suppressions.Justification);
        record.Text("fingerprint", result.Fingerprint);
        Severity(result);
        record.List("tags", SarifTags.Of(result), isWhole: result.DescribedRule is not null);
        record.Text("baseline", result.Baseline);
        Properties(result.Properties);
        if (MemoryMarshal.TryGetArray(raw, out var bytes))
        {
            record.Record.SetRaw(bytes.Array ?? [], bytes.Offset, bytes.Count);
        }

        return record.Record;
    }

    /// <param name="run">What it tells.</param>
    /// <param name="line">On which it begins.</param>
    /// <param name="levels">The level of each of its results; null of one on which nobody has decided.</param>
    /// <param name="properties">Its property bag.</param>
    public Record Run(SarifRun run, long line, IReadOnlyCollection<string?> levels, JsonElement? properties)
    {
        record.Begin(line, isRun: true);
        record.Text("record", "run");
        Shared(run);
        if (run.Successful is { } successful)
        {
            record.Boolean("successful", successful);
        }

        record.Number("results", levels.Count);
        if (!levels.Contains(null))
        {
            record.Number("errors", levels.Count(level => level == "error"));
            record.Number("warnings", levels.Count(level => level == "warning"));
            record.Number("notes", levels.Count(level => level == "note"));
        }

        record.NumberOrUntyped("exit_code", run.ExitCode?.GetRawText());
        if (run.Notifications is { } notifications)
        {
            record.Number("notifications", notifications);
        }

        Properties(properties);
        record.EndRaw();
        return record.Record;
    }

    /// <summary>From 0 to 10, as tools of security rate what they find; they write it as a text.</summary>
    private void Severity(SarifResult result)
    {
        const string Name = "security-severity";
        if ((MemberOf(result.Properties, Name) ?? MemberOf(SarifTags.PropertiesOf(result.DescribedRule), Name)) is { ValueKind: JsonValueKind.String or JsonValueKind.Number } severity)
        {
            record.NumberOrUntyped("security_severity", severity.ValueKind == JsonValueKind.String ? severity.GetString() : severity.GetRawText());
        }
    }

    private static JsonElement? MemberOf(JsonElement? bag, string name) =>
        bag is { } members && members.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;

    private void Shared(SarifRun run)
    {
        (record.Record.Suite, record.Record.SuiteName) = (run.Number, run.SuiteName);
        record.Text("tool", run.Tool);
        record.Text("tool_version", run.ToolVersion);
        record.Text("suite", run.Suite);
        record.Text("started", run.Started);
        record.Text("ended", run.Ended);
        record.Text("time", run.Time);
    }

    private void Properties(JsonElement? properties)
    {
        if (properties is not { } bag)
        {
            return;
        }

        foreach (var property in bag.EnumerateObject())
        {
            switch (property.Value.ValueKind)
            {
                case JsonValueKind.String:
                    record.Property(property.Name, FieldKind.Text, property.Value.GetString() ?? "");
                    break;
                case JsonValueKind.Number:
                    record.Property(property.Name, FieldKind.Number, property.Value.GetRawText());
                    break;
                case JsonValueKind.True:
                    record.Property(property.Name, FieldKind.True, "");
                    break;
                case JsonValueKind.False:
                    record.Property(property.Name, FieldKind.False, "");
                    break;
            }
        }
    }
}
