using System.CommandLine;
using System.CommandLine.Help;
using Mapping.Cli.Hosting;

namespace Mapping.Cli.Commands;

/// <summary>The command <c>mapping</c> and its subcommands.</summary>
internal static class RootCommandBuilder
{
    public static RootCommand Build()
    {
        var root = Commands();
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            // Else a line is as long as its text where nothing says how wide the terminal is.
            option.Action = new HelpAction { MaxWidth = ResultOutput.Width };
        }

        return root;
    }

    private static RootCommand Commands() => new("Computes which obligations of AI regulation your controls meet, and which they don't.")
    {
        CheckCommand.Build(),
        BaselineCommand.Build(),
        CoverageCommand.Build(),
        ExplainCommand.Build(),
        EvidenceCommand.Build(),
        ForecastCommand.Build(),
        DiffCommand.Build(),
        ImpactCommand.Build(),
        SuspectsCommand.Build(),
        LockCommand.Build(),
        ReportCommand.Build(),
        GapCommand.Build(),
        ApproveCommand.Build(),
        FormatCommand.Build(),
        InitCommand.Build(),
        CatalogCommand.Build(),
        LanguageServerCommand.Build(),
    };
}
