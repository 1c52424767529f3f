using System.Globalization;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Hover;

/// <summary>A feed: what it is, what was read of it, and how fresh it is.</summary>
internal static class FeedHover
{
    public static void Write(HoverPage page, Compilation compilation, FeedSymbol feed)
    {
        page.Heading("feed", feed.Name, feed.Title);
        page.Item("class", feed.Class is { } evidenceClass ? FeedNames.NameOf(evidenceClass) : "undeclared, so it counts as telemetry");
        page.Item("retained", feed.Retained?.ToString());
        page.Item("files", string.Join(", ", feed.Files.Select(file => file.Pattern)));
        var symbols = compilation.Workspace.Symbols;
        var results = symbols.Controls
            .SelectMany(control => control.Evidence.Where(rule => rule.Feed == feed)
                .SelectMany(rule => symbols.Systems.Where(control.IsFor).Select(system => compilation.Evidence.Of(control, rule, system))))
            .ToList();
        if (results.Count == 0)
        {
            page.Item("read by", "no rule");
            return;
        }

        var files = results[0].Files;
        page.Item("read", string.Create(CultureInfo.InvariantCulture, $"{files.Length} files, {files.Sum(file => file.Records)} records"));
        page.Item("newest record judged", results.Max(result => result.Last) is { } newest ? RecordWords.Day(newest) : null);
        page.Item("rules", string.Join(", ", results.GroupBy(result => result.Verdict).OrderByDescending(group => group.Key)
            .Select(group => $"{group.Count()} {CoverageNames.NameOf(group.Key)}")));
    }
}
