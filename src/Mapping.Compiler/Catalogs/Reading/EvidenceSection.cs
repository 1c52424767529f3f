using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>Reads the tables under <c>## Evidence types</c>.</summary>
internal static class EvidenceSection
{
    private static readonly ImmutableArray<string> Columns = ["Id", "Form", "Description"];
    private static readonly string[] Forms = ["document", "structured", "record"];

    public static ImmutableArray<EvidenceType> Read(CatalogScope scope, List<CatalogNode> nodes)
    {
        var table = new TableReader(scope, Columns);
        var seen = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var types = ImmutableArray.CreateBuilder<EvidenceType>();
        foreach (var paragraph in nodes.SelectMany(node => node.Paragraphs))
        {
            foreach (var row in table.Read(paragraph))
            {
                if (ReadRow(scope, row, seen) is { } type)
                {
                    types.Add(type);
                }
            }
        }

        return types.ToImmutable();
    }

    private static EvidenceType? ReadRow(CatalogScope scope, ImmutableArray<TableCell> row, Dictionary<string, TextSpan> seen)
    {
        var (id, form, description) = (row[0], row[1], row[2]);
        if (id.Text.Length == 0)
        {
            scope.Findings.Report(CatalogDiagnostics.MalformedTable, id.Span, "an empty cell", "the id of an evidence type");
            return null;
        }

        if (!seen.TryAdd(id.Text, id.Span))
        {
            scope.Findings.ReportRepeated(CatalogDiagnostics.RepeatedHeading, id.Span, seen[id.Text], id.Text);
            return null;
        }

        if (!Forms.Contains(form.Text))
        {
            scope.Findings.ReportNear(
                CatalogDiagnostics.UnknownValue, form.Span, Forms, CatalogFindings.Quote(form.Text), "form of evidence", string.Join(", ", Forms));
        }

        return new EvidenceType(id.Text, description.Text, form.Text);
    }
}
