using Mapping.Cli.Hosting;
using Mapping.Compiler;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Suggesting;
using Mapping.Reports.Json;
using Mapping.Workspaces;
using Mapping.Workspaces.Evidence;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping evidence --suggest FILE</c>: a feed and a first rule for a file of which nothing is known.</summary>
internal static class SuggestedFeed
{
    /// <exception cref="UsageException">The file is none of the workspace, or can't be read.</exception>
    public static int Run(JudgingRequest request, string file, string[] feeds)
    {
        if (feeds.Length > 0)
        {
            throw new UsageException("--suggest writes a feed that is not there yet; leave out --feed.");
        }

        var root = WorkspaceRoot.Find(request.Path);
        var path = BelowRoot(root, file) ?? throw new UsageException($"\"{SafeText.Of(file)}\" does not lie below the workspace \"{SafeText.Of(root)}\", and nothing outside of it is read; put it there, or give the folder of its workspace.");
        var read = WorkspaceReader.ReadRoot(root);
        var symbols = BoundWorkspace.Bind(read.Sources, read.Catalogs).Symbols;
        OutputFile.RefuseInput(request.Output, root, symbols);
        OutputFile.RefuseSame(request.Output, Path.Join(root, path), "the file that is looked at");
        var (suggestion, refusal) = FeedSuggester.Suggest(path, new WorkspaceEvidenceFiles(root), new SuggestionOptions
        {
            AsOf = request.AsOf,
            Today = JudgingOptions.Today,
            Systems = [.. symbols.Systems.Select(system => system.Name)],
            Feeds = [.. symbols.Feeds.Select(feed => feed.Name)],
            Reading = new EvidenceOptions { TakesDigests = false },
        });
        if (suggestion is null)
        {
            throw new UsageException($"There is nothing to suggest for \"{SafeText.Of(file)}\": {SafeText.Of(refusal ?? "")}.");
        }

        if (request.Format == ReportFormat.Json)
        {
            ResultOutput.WriteBytes(request.Output, stream => SuggestionJson.Write(stream, suggestion, request.AsOf, ProductVersion.Text));
        }
        else
        {
            ResultOutput.WriteLines(request.Output, writer => writer.Write(suggestion.Text));
        }

        return ExitStatus.Success;
    }

    /// <summary>The path from the root, of a file that is named from the folder one stands in, or from the root; null where it does not lie below.</summary>
    private static string? BelowRoot(string root, string file)
    {
        var full = Path.GetFullPath(file);
        if (!File.Exists(full) && !Path.IsPathRooted(file))
        {
            full = Path.GetFullPath(file, root);
        }

        var relative = Path.GetRelativePath(root, full);
        return Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            ? null
            : relative.Replace(Path.DirectorySeparatorChar, '/');
    }
}
