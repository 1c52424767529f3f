using System.CommandLine;

namespace Mapping.Cli.Commands;

/// <summary>The command <c>mapping</c> and its subcommands.</summary>
internal static class RootCommandBuilder
{
    public static RootCommand Build() => new("Computes which obligations of AI regulation your controls meet, and which they don't.")
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
