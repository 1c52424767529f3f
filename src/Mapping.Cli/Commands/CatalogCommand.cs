using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Text;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping catalog</c>: the catalogs that ship, and those of a workspace.</summary>
internal static class CatalogCommand
{
    public static Command Build() => new("catalog", "Show the catalogs that ship, and those of the workspace.")
    {
        BuildList(),
        BuildShow(),
    };

    private static Command BuildList()
    {
        var workspace = Workspace();
        var command = new Command("list", "List frameworks and editions.") { workspace };
        command.SetAction(parsed =>
        {
            var known = KnownCatalogs.Read(parsed.GetValue(workspace));
            ResultOutput.WriteText(null, page => CatalogReport.WriteList(page, [.. known.All]));
            return ExitStatus.Success;
        });
        return command;
    }

    private static Command BuildShow()
    {
        var framework = new Argument<string>("FRAMEWORK") { Description = "A framework, with an edition where it matters: eu-ai-act@2026-07-27." };
        var citation = new Argument<string?>("CITATION")
        {
            Description = "A provision; without one, the outline, and the actors, classes, facts and scope rules.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var workspace = Workspace();
        var command = new Command("show", "Show a catalog, or one provision of it.") { framework, citation, workspace };
        command.SetAction(parsed => Show(KnownCatalogs.Read(parsed.GetValue(workspace)).Find(parsed.GetRequiredValue(framework)), parsed.GetValue(citation)));
        return command;
    }

    private static Option<string?> Workspace() => new("--workspace")
    {
        Description = "The workspace whose catalogs are known as well. Default: the one that holds the current folder.",
        HelpName = "PATH",
    };

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
}
