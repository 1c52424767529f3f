using Mapping.Compiler.Text;
using Mapping.Reports.Text;

namespace Mapping.Cli.Hosting;

/// <summary>
/// Messages to the user, on standard error. They may quote names and paths from a stranger's workspace, so they are made safe first.
/// On a terminal they are folded, else a message is a line, for callers that filter them.
/// </summary>
internal static class ErrorOutput
{
    public static void Write(string message) => Write(Console.Error, message, Console.IsErrorRedirected ? null : ResultOutput.WidthOfTerminal);

    /// <param name="output">Where to.</param>
    /// <param name="message">One sentence, or several.</param>
    /// <param name="width">The columns of a line; null where lines are not folded.</param>
    internal static void Write(TextWriter output, string message, int? width)
    {
        if (width is { } columns)
        {
            new TextPage(output, new TextOptions { Width = columns }).Paragraph(0, $"mapping: {message}", hang: 2);
            output.Flush();
        }
        else
        {
            output.WriteLine($"mapping: {SafeText.Of(message)}");
        }
    }
}
