namespace Mapping.Cli.Hosting;

/// <summary>The command was used wrongly; the message tells the user what was found and what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
