using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>
/// Reads pipe tables from the lines of a paragraph. A row that is malformed is reported and left out; the others stay.
/// </summary>
internal sealed class TableReader(CatalogScope scope, ImmutableArray<string> columns)
{
    /// <summary>The rows of a paragraph that is a table with these columns; none, without a finding, when it is prose.</summary>
    public IEnumerable<ImmutableArray<TableCell>> Read(TextSpan paragraph)
    {
        if (scope.Text[paragraph.Start] != '|')
        {
            yield break;
        }

        var number = 0;
        var width = columns.Length;
        foreach (var line in SpanText.Split(scope.Text, paragraph, '\n'))
        {
            var cells = CellsOf(line);
            switch (number++)
            {
                case 0 when !IsHeader(cells):
                    scope.Findings.Report(CatalogDiagnostics.MalformedTable, line, Titles(cells), $"the header {Titles(columns)}");
                    yield break;
                case 0:
                    break;
                case 1 when !IsDashes(cells):
                    scope.Findings.Report(CatalogDiagnostics.MalformedTable, line, "no line of dashes", "one for each column");
                    yield break;
                case 1:
                    break;
                default:
                    if (cells.Length == width)
                    {
                        yield return cells;
                    }
                    else
                    {
                        scope.Findings.Report(CatalogDiagnostics.MalformedTable, line, $"{cells.Length} cells", $"{width} cells a row");
                    }

                    break;
            }
        }

        if (number == 1)
        {
            scope.Findings.Report(CatalogDiagnostics.MalformedTable, paragraph, "only a header", "a line of dashes and rows");
        }
    }

    private static string Titles(ImmutableArray<string> titles) => $"\"| {string.Join(" | ", titles)} |\"";

    private static string Titles(ImmutableArray<TableCell> cells) =>
        CatalogFindings.Quote(Titles([.. cells.Take(8).Select(cell => cell.Text)]));

    private static bool IsDashes(ImmutableArray<TableCell> cells) =>
        cells.All(cell => cell.Text.Length > 0 && cell.Text.AsSpan().Trim(':').TrimStart('-').IsEmpty);

    private bool IsHeader(ImmutableArray<TableCell> cells) =>
        cells.Length == columns.Length
        && cells.Zip(columns).All(pair => string.Equals(pair.First.Text, pair.Second, StringComparison.OrdinalIgnoreCase));

    private ImmutableArray<TableCell> CellsOf(TextSpan line)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>(columns.Length);
        var text = scope.Text;
        var start = text[line.Start] == '|' ? line.Start + 1 : line.Start;
        for (var position = start; position < line.End; position++)
        {
            if (text[position] == '\\')
            {
                position++;
            }
            else if (text[position] == '|')
            {
                cells.Add(Cell(TextSpan.FromBounds(start, position)));
                start = position + 1;
            }
        }

        if (start < line.End)
        {
            cells.Add(Cell(TextSpan.FromBounds(start, line.End)));
        }

        return cells.ToImmutable();
    }

    private TableCell Cell(TextSpan span)
    {
        var trimmed = SpanText.Trim(scope.Text, span);
        var content = new StringBuilder(scope.Source.ToString(trimmed)).Replace("\\|", "|");
        return new TableCell(content.ToString(), trimmed);
    }
}
