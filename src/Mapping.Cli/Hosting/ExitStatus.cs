namespace Mapping.Cli.Hosting;

/// <summary>What the command tells the one who started it.</summary>
internal static class ExitStatus
{
    /// <summary>Every gate holds; or, for commands that judge nothing, it is done.</summary>
    public const int Success = 0;

    /// <summary>A gate does not hold; or a file is not formatted.</summary>
    public const int GateFails = 1;

    /// <summary>The sources have errors.</summary>
    public const int SourceErrors = 2;

    /// <summary>Used wrongly, or the workspace itself can't be read.</summary>
    public const int Usage = 3;
}
