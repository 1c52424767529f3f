using System.Text;
using Mapping.Reports.Text;

namespace Mapping.Cli.Hosting;

/// <summary>Where results go: the file that <c>--output</c> names, else standard output.</summary>
internal static class ResultOutput
{
    private const int BrokenPipe = 32;
    private const int MaxWidth = 120;

    private const int DefaultWidth = 80;

    public static void WriteText(string? path, Action<TextPage> write) =>
        WriteLines(path, writer => write(new TextPage(writer, OptionsFor(path))));

    /// <summary>For text that no terminal lays out.</summary>
    public static void WriteLines(string? path, Action<TextWriter> write)
    {
        using var stream = Open(path);
        Write(stream, write);
    }

    /// <summary>Adds to a file that several steps write to.</summary>
    public static void AppendLines(string path, Action<TextWriter> write)
    {
        using var stream = Opened(path, () => new FileStream(path, FileMode.Append, FileAccess.Write));
        Write(stream, write);
    }

    /// <summary>For what is laid out for no screen, such as Markdown.</summary>
    public static void WritePlain(string? path, Action<TextWriter> write)
    {
        using var stream = Open(path);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
        write(writer);
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

        OutputFile.RefuseSource(path);
        return Opened(path, () => File.Create(path));
    }

    private static FileStream Opened(string path, Func<FileStream> open)
    {
        try
        {
            return open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException($"\"{path}\" can't be written: {exception.Message}");
        }
    }

    private static void Write(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
        write(writer);
    }

    /// <summary>The columns of a line on standard output.</summary>
    public static int Width => OptionsFor(path: null).Width;

    private static TextOptions OptionsFor(string? path)
    {
        if (path is not null || Console.IsOutputRedirected)
        {
            return new TextOptions();
        }

        var isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Terminal.IsDumb;
        return new TextOptions { Width = WidthOfTerminal, UseColour = !isPlain };
    }

    /// <summary>The columns of a line on a terminal.</summary>
    public static int WidthOfTerminal
    {
        get
        {
            try
            {
                return Console.WindowWidth is > 0 and var width ? Math.Min(width, MaxWidth) : DefaultWidth;
            }
            catch (IOException)
            {
                return DefaultWidth;
            }
        }
    }
}
