using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Tests.Applicability;
using Mapping.Compiler.Tests.Coverage;

namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>A table of <c>docs/duties.md</c>: articles down, roles of one kind of systems across.</summary>
internal sealed class DutiesTable(string heading, string intro, params (string Title, string Actor, string Class)[] roles)
{
    private static readonly DateOnly Late = new(2031, 1, 1);

    public string Write(Framework act)
    {
        var columns = roles.Select(role => (Ordinary: Bound(role, "—"), Possible: Bound(role, "undeclared"))).ToList();
        var lines = new List<string>
        {
            $"## {heading}",
            "",
            intro,
            "",
            $"| | From | {string.Join(" | ", roles.Select(role => role.Title))} |",
            $"| --- | --- | {string.Join(" | ", roles.Select(_ => "---"))} |",
        };
        lines.AddRange(from article in act.Provisions
                       where article.Parent is null
                       let cells = columns.Select(column => Cell(column.Ordinary, column.Possible, article)).ToList()
                       where cells.Exists(cell => cell.Length > 0)
                       select $"| {article.DisplayName}, {article.Title} | {From(columns.SelectMany(column => column.Ordinary.Concat(column.Possible)), article)} | {string.Join(" | ", cells)} |");
        return string.Join('\n', lines) + "\n";
    }

    private static List<ObligationResult> Bound((string Title, string Actor, string Class) role, string facts)
    {
        var row = new RoleRow(role.Title, role.Actor, role.Class, facts, Late, "");
        var compilation = Compile.Text(row.Source, Late.ToString("O", CultureInfo.InvariantCulture));
        return [.. Assert.Single(compilation.Coverage.Systems).Obligations.Where(entry => entry.Applicability is { Applies: true, NotCovered: null })];
    }

    /// <summary>How many bind in the ordinary case, and how many more hang on a fact.</summary>
    private static string Cell(List<ObligationResult> ordinary, List<ObligationResult> possible, Provision article)
    {
        var always = ordinary.Where(entry => entry.Provision.IsAtOrUnder(article)).Select(entry => entry.Provision.Index).ToHashSet();
        var more = possible.Count(entry => entry.Provision.IsAtOrUnder(article) && !always.Contains(entry.Provision.Index));
        return (always.Count, more) switch
        {
            (0, 0) => "",
            (var count, 0) => count.ToString(CultureInfo.InvariantCulture),
            (0, _) => string.Create(CultureInfo.InvariantCulture, $"(+{more})"),
            var (count, _) => string.Create(CultureInfo.InvariantCulture, $"{count} (+{more})"),
        };
    }

    private static string From(IEnumerable<ObligationResult> obligations, Provision article) => string.Join(", ", obligations
        .Where(entry => entry.Provision.IsAtOrUnder(article))
        .Select(entry => entry.Applicability.From?.ToString("O", CultureInfo.InvariantCulture) ?? "always")
        .Distinct()
        .Order(StringComparer.Ordinal));
}
