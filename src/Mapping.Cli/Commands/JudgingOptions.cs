using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Mapping.Cli.Hosting;

namespace Mapping.Cli.Commands;

/// <summary>The options that every command which judges a workspace has.</summary>
/// <param name="formats">The formats that the command knows, the default first.</param>
internal sealed class JudgingOptions(params ImmutableArray<ReportFormat> formats)
{
    private readonly Argument<string?> path = new("PATH")
    {
        Description = "The folder of the workspace, or one below it.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> asOf = new("--as-of")
    {
        Description = "Judge at the end of this day, for example 2027-12-02. Default: today (UTC).",
        HelpName = "DATE",
    };

    private readonly Option<string?> system = new("--system") { Description = "Judge this system only.", HelpName = "NAME" };

    private readonly Option<string?> format = new("--format") { Description = ReportFormats.Describe(formats), HelpName = "FORMAT" };

    private readonly Option<string?> output = new("--output") { Description = "Write the result to this file.", HelpName = "FILE" };

    private readonly Option<string?> cache = new("--cache")
    {
        Description = "Keep what was computed of evidence in this folder, and use what still holds for the same bytes.",
        HelpName = "DIR",
    };

    /// <summary>For a command that writes text and JSON.</summary>
    public JudgingOptions()
        : this(ReportFormat.Text, ReportFormat.Json)
    {
    }

    /// <summary>Adds them to a command; the path comes after the command's own arguments.</summary>
    public void AddTo(Command command)
    {
        AddForecastTo(command);
        command.Options.Add(cache);
    }

    /// <summary>Adds them to a command that reads the path from its own arguments.</summary>
    public void AddOptionsTo(Command command)
    {
        AddTo(command);
        command.Arguments.Remove(path);
    }

    /// <summary>Adds all but the cache, which keeps what was computed for one date.</summary>
    public void AddForecastTo(Command command)
    {
        AddCommonTo(command);
        command.Options.Add(system);
    }

    /// <summary>Adds all but those that choose among systems.</summary>
    public void AddCommonTo(Command command)
    {
        command.Arguments.Add(path);
        command.Options.Add(asOf);
        if (formats.Length > 1)
        {
            command.Options.Add(format);
        }

        command.Options.Add(output);
    }

    /// <summary>Adds the path, the format and the file, for a command that asks for no day.</summary>
    public void AddWithoutDateTo(Command command)
    {
        command.Arguments.Add(path);
        command.Options.Add(format);
        command.Options.Add(output);
    }

    /// <summary>Adds all but the path and the cache, for a command that compares what it names itself.</summary>
    public void AddComparingTo(Command command)
    {
        command.Options.Add(asOf);
        command.Options.Add(system);
        command.Options.Add(format);
        command.Options.Add(output);
    }

    /// <exception cref="UsageException">A value is not what it should be.</exception>
    public JudgingRequest Read(ParseResult parsed) => new(
        parsed.GetValue(path) ?? ".",
        DateOf(parsed.GetValue(asOf), "--as-of"),
        parsed.GetValue(system),
        ReportFormats.Parse(parsed.GetValue(format), formats),
        parsed.GetValue(output),
        FolderOf(parsed.GetValue(cache)));

    /// <summary>What can keep nothing would never be told. A file in its place is a mistake; else what is asked for is done without a cache, and that is said.</summary>
    /// <exception cref="UsageException">It, or one on its way, is a file.</exception>
    private static string? FolderOf(string? cache)
    {
        for (var path = string.IsNullOrEmpty(cache) ? null : Path.GetFullPath(cache); path is not null && !Directory.Exists(path); path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path))
            {
                throw new UsageException($"\"{cache}\" can't be a folder for --cache: \"{Path.GetFileName(path)}\" is a file. Name a folder; it is made where it is not there.");
            }
        }

        if (cache is not null && CacheFolder.WhyNotKept(cache) is { } why)
        {
            ErrorOutput.Write($"\"{cache}\" keeps nothing for --cache: {why}. All evidence is read.");
            return null;
        }

        return cache;
    }

    /// <summary>The day that an option names; today where it is not given.</summary>
    /// <exception cref="UsageException">It is no date.</exception>
    public static DateOnly DateOf(string? text, string option)
    {
        if (text is null)
        {
            return Today;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UsageException($"\"{text}\" is no date; write it as in {option} 2027-12-02.");
    }

    public static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);
}
