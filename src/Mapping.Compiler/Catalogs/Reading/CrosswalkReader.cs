using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>Reads a shipped crosswalk: front matter that names two catalogs, and tables of rows.</summary>
public sealed class CrosswalkReader
{
    private static readonly ImmutableArray<string> Keys = ["source", "target", "title", "notice"];
    private static readonly ImmutableArray<string> Columns = ["Source", "Relation", "Target", "Reason"];

    private readonly CatalogScope scope;
    private readonly Framework source;
    private readonly Framework target;

    private CrosswalkReader(CatalogScope scope, Framework source, Framework target)
    {
        this.scope = scope;
        this.source = source;
        this.target = target;
    }

    /// <summary>Reads a crosswalk.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="find">Finds a framework by id and edition.</param>
    public static CrosswalkReadResult Read(SourceText text, Func<string, string, Framework?> find)
    {
        var scope = new CatalogScope(text, new CatalogFindings(text));
        var frontMatter = FrontMatterReader.Read(text, scope.Findings);
        var header = FieldSet.Of(scope, frontMatter, Keys);
        var source = FindFramework(scope, frontMatter, header, "source", find);
        var target = FindFramework(scope, frontMatter, header, "target", find);
        if (source is null || target is null)
        {
            return new CrosswalkReadResult(null, scope.Findings.ToSortedArray());
        }

        var rows = new CrosswalkReader(scope, source, target).ReadRows(frontMatter.BodyStart);
        var crosswalk = new CatalogCrosswalk(source, target, header.Text("notice") ?? string.Empty, rows, text);
        return new CrosswalkReadResult(crosswalk, scope.Findings.ToSortedArray());
    }

    private static Framework? FindFramework(
        CatalogScope scope,
        FrontMatter frontMatter,
        FieldSet header,
        string key,
        Func<string, string, Framework?> find)
    {
        if (header.Find(key) is not { } field)
        {
            scope.Findings.Report(CatalogDiagnostics.MissingFrontMatterKey, frontMatter.Opening, key);
            return null;
        }

        var name = scope.ToText(field.ValueSpan);
        var blank = name.IndexOf(' ', StringComparison.Ordinal);
        var framework = blank < 0 ? null : find(name[..blank], name[(blank + 1)..].TrimStart());
        if (framework is null)
        {
            scope.Findings.Report(CatalogDiagnostics.UnknownCatalog, field.ValueSpan, CatalogFindings.Quote(name));
        }

        return framework;
    }

    private ImmutableArray<CatalogCrosswalkRow> ReadRows(int bodyStart)
    {
        var table = new TableReader(scope, Columns);
        var sources = new ReferenceChecker(scope, CitationIndex.Of(source), source.Id, source.Provisions);
        var targets = new ReferenceChecker(scope, CitationIndex.Of(target), target.Id, target.Provisions);
        var rows = ImmutableArray.CreateBuilder<CatalogCrosswalkRow>();
        foreach (var paragraph in OutlineReader.Read(scope.Text, bodyStart).SelectMany(node => node.Paragraphs))
        {
            foreach (var cells in table.Read(paragraph))
            {
                if (ReadRow(cells, sources, targets) is { } row)
                {
                    rows.Add(row);
                }
            }
        }

        return rows.ToImmutable();
    }

    private CatalogCrosswalkRow? ReadRow(ImmutableArray<TableCell> cells, ReferenceChecker sources, ReferenceChecker targets)
    {
        var from = sources.Resolve(cells[0].Span);
        var relation = ReadRelation(cells[1]);
        var spans = cells[2].Text is "—" or "" ? [] : SpanText.Split(scope.Text, cells[2].Span, ',').ToImmutableArray();
        var to = targets.ResolveAll(spans);
        if (cells[3].Text.Length == 0)
        {
            scope.Findings.Report(CatalogDiagnostics.MissingPart, cells[0].Span, "The row", "reason");
        }

        return from is null || relation is not { } known || !HasFittingTargets(known, cells[1], spans.Length) || to.Length != spans.Length
            ? null
            : new CatalogCrosswalkRow(from, known, to, cells[3].Text, scope.At(cells[0].Span));
    }

    private CrosswalkRelation? ReadRelation(TableCell cell)
    {
        var relation = CrosswalkRelationNames.RelationOf(cell.Text);
        if (relation is null)
        {
            var expected = string.Join(", ", CrosswalkRelationNames.All);
            scope.Findings.ReportNear(
                CatalogDiagnostics.UnknownValue, cell.Span, CrosswalkRelationNames.All, CatalogFindings.Quote(cell.Text), "relation", expected);
        }

        return relation;
    }

    private bool HasFittingTargets(CrosswalkRelation relation, TableCell cell, int count)
    {
        var (fits, expected) = relation switch
        {
            CrosswalkRelation.None => (true, string.Empty),
            CrosswalkRelation.SupersetOf or CrosswalkRelation.Intersects => (count > 0, "one or more"),
            _ => (count == 1, "exactly one"),
        };
        if (!fits)
        {
            scope.Findings.Report(CatalogDiagnostics.WrongTargetCount, cell.Span, cell.Text, count, expected);
        }

        return fits;
    }
}
