namespace Mapping.Cli.Tests.Processes;

/// <summary>One command to run.</summary>
/// <param name="Folder">Where it runs.</param>
/// <param name="Arguments">After the name of the command.</param>
/// <param name="Output">The file that takes its standard output.</param>
/// <param name="Error">The file that takes its standard error.</param>
internal sealed record CommandRequest(string Folder, string[] Arguments, string Output, string Error);
