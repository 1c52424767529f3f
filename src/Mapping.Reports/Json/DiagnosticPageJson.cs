using Mapping.Compiler.Diagnostics;

namespace Mapping.Reports.Json;

/// <summary>The page of a diagnostic as JSON.</summary>
public static class DiagnosticPageJson
{
    public static void Write(Stream output, DiagnosticDescriptor descriptor, string? markdown, string toolVersion)
    {
        using (var json = JsonReport.Open(output))
        {
            json.WriteStartObject();
            json.WriteString("schema", JsonReport.Schema);
            json.WriteString("tool", toolVersion);
            json.WriteString("code", descriptor.Code);
            json.WriteString("name", descriptor.Name);
            json.WriteString("severity", SeverityNames.Of(descriptor.Severity));
            json.WriteString("help", descriptor.Help);
            json.WriteString("page", markdown);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
