using System.Text;
using Mapping.Reports.Markdown;
using Mapping.Reports.Text;

namespace Mapping.Cli.Hosting;

/// <summary>Where results go: the file that <c>--output</c> names, else standard output.</summary>
internal static class ResultOutput
{
    private const int BrokenPipe = 32;
    private const int MaxWidth = 120;

    public static void WriteText(string? path, Action<TextPage> write)
    {
        using var stream = Open(path);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
        write(new TextPage(writer, OptionsFor(path)));
    }

    public static void WriteMarkdown(string? path, Action<MarkdownPage> write)
    {
        using var stream = Open(path);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
        write(new MarkdownPage(writer));
    }

    public static void WriteBytes(string? path, Action<Stream> write)
    {
        using var stream = new BufferedStream(Open(path), 1 << 16);
        write(stream);
    }

    public static bool IsBrokenPipe(IOException exception) => (exception.HResult & 0xFFFF) == BrokenPipe;

    private static Stream Open(string? path)
    {
        if (path is null)
        {
            return Console.OpenStandardOutput();
        }

        try
        {
            return File.Create(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException($"\"{path}\" can't be written: {exception.Message}");
        }
    }

    private static TextOptions OptionsFor(string? path)
    {
        if (path is not null || Console.IsOutputRedirected)
        {
            return new TextOptions();
        }

        var isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var width = Console.WindowWidth;
        return new TextOptions { Width = width <= 0 ? 80 : Math.Min(width, MaxWidth), UseColour = !isPlain };
    }
}
