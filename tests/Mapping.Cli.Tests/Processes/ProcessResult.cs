namespace Mapping.Cli.Tests.Processes;

/// <summary>What a process printed and how it ended.</summary>
internal sealed record ProcessResult(int Status, string Output, string Error)
{
    public string[] Lines => Output.Split('\n');
}
