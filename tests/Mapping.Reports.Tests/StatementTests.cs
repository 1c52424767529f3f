using System.Text;
using Mapping.Reports.Applicability;

namespace Mapping.Reports.Tests;

/// <summary>Statements of applicability as pictures.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("small")]
    [InlineData("iso-only")]
    public void Markdown_and_page(string workspace)
    {
        var judgement = workspace == "small" ? Workspaces.Judge("small", SmallEvidence.Results) : Workspaces.Judge(workspace);
        using var text = new MemoryStream();
        StatementReport.WriteMarkdown(text, judgement);
        Golden.Check($"statement/{workspace}.md", Encoding.UTF8.GetString(text.ToArray()));

        using var stream = new MemoryStream();
        StatementReport.WriteHtml(stream, judgement, "1.0.0");
        var page = Encoding.UTF8.GetString(stream.ToArray());
        Golden.Check($"statement/{workspace}.html", page[page.IndexOf("<body", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Every_control_of_annex_a_is_stated_once_a_system()
    {
        var judgement = Workspaces.Judge("iso-only");

        Assert.All(StatementBuilder.Build(judgement), statement => Assert.Equal(
            statement.Framework.Framework.Leaves.Where(leaf => leaf.IsExcludable).Select(leaf => leaf.DisplayName),
            statement.Rows.Select(row => row.Provision.DisplayName)));
        Assert.All(
            StatementBuilder.Build(judgement).Where(statement => statement.Framework.Framework.Id == "iso-42001"),
            statement => Assert.Equal(38, statement.Rows.Length));
    }

    [Fact]
    public void Every_row_says_why()
    {
        var rows = StatementBuilder.Build(Workspaces.Judge("small", SmallEvidence.Results)).SelectMany(statement => statement.Rows).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.NotEqual("", row.Reason));
        Assert.All(rows.Where(row => row.State == StatementState.Excluded), row => Assert.NotEqual("", StatementWords.Approval(row)));
        Assert.All(rows, row => Assert.Equal(row.State == StatementState.Applicable, row.Implementation is not null));
    }
}
