using System.Collections.Immutable;
using Mapping.Cli.Hosting;
using Mapping.Compiler.Text;

namespace Mapping.Cli.Commands;

/// <summary>The words for formats.</summary>
internal static class ReportFormats
{
    public static string NameOf(ReportFormat format) => format switch
    {
        ReportFormat.Text => "text",
        ReportFormat.Json => "json",
        ReportFormat.Markdown => "markdown",
        ReportFormat.Html => "html",
        ReportFormat.Xlsx => "xlsx",
        ReportFormat.Sarif => "sarif",
        ReportFormat.JUnit => "junit",
        ReportFormat.GitHub => "github",
        _ => "gitlab",
    };

    /// <summary>For the help of an option, for example <c>text (default), json or sarif.</c></summary>
    public static string Describe(ImmutableArray<ReportFormat> formats)
    {
        ImmutableArray<string> names = [.. formats.Select((format, index) => NameOf(format) + (index == 0 ? " (default)" : ""))];
        return names.Length == 1 ? $"{names[0]}." : $"{string.Join(", ", names[..^1])} or {names[^1]}.";
    }

    /// <summary>The format that a word names; the first where there is none.</summary>
    /// <exception cref="UsageException">The command knows no such format.</exception>
    public static ReportFormat Parse(string? text, ImmutableArray<ReportFormat> formats)
    {
        if (text is null)
        {
            return formats[0];
        }

        var names = formats.Select(NameOf).ToImmutableArray();
        var index = names.IndexOf(text);
        return (index, NearestName.Find(text, names)) switch
        {
            ( >= 0, _) => formats[index],
            (_, { } nearest) => throw new UsageException($"There is no format \"{text}\"; did you mean \"{nearest}\"?"),
            _ => throw new UsageException($"There is no format \"{text}\"; write one of: {string.Join(", ", names)}."),
        };
    }
}
