using Mapping.Compiler.Text;

namespace Mapping.Cli.Hosting;

/// <summary>
/// Messages to the user, on standard error. They may quote names and paths from a stranger's workspace, so they are made safe first.
/// </summary>
internal static class ErrorOutput
{
    public static void Write(string message) => Console.Error.WriteLine($"mapping: {SafeText.Of(message)}");
}
