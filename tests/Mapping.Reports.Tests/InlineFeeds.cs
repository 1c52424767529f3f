using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Inspection;
using Mapping.Evidence.Sources;

namespace Mapping.Reports.Tests;

/// <summary>Feeds in memory; a pattern names the files that begin with what is before its star.</summary>
internal sealed class InlineFeeds(params (string Path, string Content)[] evidence) : IEvidenceFiles
{
    public static readonly DateOnly AsOf = new(2026, 11, 23);

    public ImmutableArray<InspectedFeed> Inspect(string source)
    {
        var symbols = BoundWorkspace.Bind([new SourceText("main.mapping", source)], []).Symbols;
        return WorkspaceInspector.Inspect(symbols, symbols.Feeds, this, AsOf, new EvidenceOptions());
    }

    public ImmutableArray<FoundFile> Find(string pattern) =>
    [
        .. evidence
            .Where(file => pattern.Contains('*') ? file.Path.StartsWith(pattern.Split('*')[0], StringComparison.Ordinal) : file.Path == pattern)
            .Select(file => new FoundFile(file.Path, Encoding.UTF8.GetByteCount(file.Content)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    public ImmutableArray<LeftOutFile> FindLeftOut(string pattern) => [];

    public FileOpening Open(string path) => evidence.FirstOrDefault(file => file.Path == path) is { Content: { } content }
        ? new FileOpening(new MemoryStream(Encoding.UTF8.GetBytes(content)), null)
        : FileOpening.Missing;
}
