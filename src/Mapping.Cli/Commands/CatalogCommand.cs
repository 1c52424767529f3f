using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Text;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping catalog</c>: the catalogs that ship.</summary>
internal static class CatalogCommand
{
    public static Command Build() => new("catalog", "Show the catalogs that ship.")
    {
        BuildList(),
        BuildShow(),
    };

    private static Command BuildList()
    {
        var command = new Command("list", "List frameworks and editions.");
        command.SetAction(_ =>
        {
            Framework[] frameworks = [.. ShippedCatalogs.Editions.Select(edition => ShippedCatalogs.Find(edition.Id, edition.Edition)).OfType<Framework>()];
            ResultOutput.WriteText(null, page => CatalogReport.WriteList(page, frameworks));
            return ExitStatus.Success;
        });
        return command;
    }

    private static Command BuildShow()
    {
        var framework = new Argument<string>("FRAMEWORK") { Description = "A framework, with an edition where it matters: eu-ai-act@2026-07-27." };
        var citation = new Argument<string?>("CITATION") { Description = "A provision; without one, the whole outline.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("show", "Show a catalog, or one provision of it.") { framework, citation };
        command.SetAction(parsed => Show(FindFramework(parsed.GetRequiredValue(framework)), parsed.GetValue(citation)));
        return command;
    }

    private static int Show(Framework framework, string? citation)
    {
        if (citation is null)
        {
            ResultOutput.WriteText(null, page => CatalogReport.WriteOutline(page, framework));
            return ExitStatus.Success;
        }

        var symbol = new FrameworkSymbol(framework.Id, framework);
        var (found, problem) = CitationSearch.Find(citation, [symbol]);
        if (problem is not null)
        {
            throw new UsageException(problem);
        }

        ResultOutput.WriteText(null, page => CatalogReport.WriteProvision(page, framework, found[0].Provision));
        return ExitStatus.Success;
    }

    private static Framework FindFramework(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var id = at < 0 ? text : text[..at];
        var framework = at < 0 ? ShippedCatalogs.Latest(id) : ShippedCatalogs.Find(id, text[(at + 1)..]);
        return framework ?? throw new UsageException(
            $"No catalog \"{text}\" ships; there is: {string.Join(", ", ShippedCatalogs.Editions.Select(edition => $"{edition.Id}@{edition.Edition}"))}.");
    }
}
