using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Tests.Inspection;

/// <summary>A workspace in memory: one source, and files of evidence, of which a pattern names those that begin with what is before its star.</summary>
internal sealed class InlineWorkspace(string source, params (string Path, string Content)[] evidence) : IEvidenceFiles
{
    public BoundWorkspace Bound { get; } = BoundWorkspace.Bind([new SourceText("main.mapping", source)], []);

    public WorkspaceSymbols Symbols => Bound.Symbols;

    public FeedSymbol Feed => Symbols.Feeds[0];

    /// <summary>How many bytes were asked for.</summary>
    public long Opened { get; private set; }

    public ImmutableArray<FoundFile> Find(string pattern) =>
    [
        .. evidence
            .Where(file => pattern.Contains('*') ? file.Path.StartsWith(pattern.Split('*')[0], StringComparison.Ordinal) : file.Path == pattern)
            .Select(file => new FoundFile(file.Path, Encoding.UTF8.GetByteCount(file.Content)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    public ImmutableArray<LeftOutFile> FindLeftOut(string pattern) => [];

    public FileOpening Open(string path)
    {
        Opened++;
        return evidence.FirstOrDefault(file => file.Path == path) is { Content: { } content }
            ? new FileOpening(new MemoryStream(Encoding.UTF8.GetBytes(content)), null)
            : FileOpening.Missing;
    }
}
