using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Mapping.Compiler;
using Mapping.Compiler.Text;
using Mapping.Evidence;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Sources;

namespace Mapping.Workspaces.Tests.Green;

/// <summary>A workspace that lies in memory, so that thousands of damaged ones can be judged. Sources, catalogs and evidence are told by their paths.</summary>
internal sealed record MemoryWorkspace(ImmutableSortedDictionary<string, byte[]> Files) : IEvidenceFiles
{
    /// <summary>The day that it is judged at, and that is today.</summary>
    public DateOnly AsOf { get; init; } = new(2026, 11, 23);

    public static bool IsSource(string path) => path.EndsWith(".mapping", StringComparison.Ordinal);

    public static bool IsCatalog(string path) => path.StartsWith("catalogs/", StringComparison.Ordinal);

    public static MemoryWorkspace Of(IEnumerable<(string Path, string Text)> files) => new(
        files.ToImmutableSortedDictionary(file => file.Path, file => Encoding.UTF8.GetBytes(file.Text), StringComparer.Ordinal));

    public string TextOf(string path) => Encoding.UTF8.GetString(Files[path]);

    public MemoryWorkspace With(string path, string text) => this with { Files = Files.SetItem(path, Encoding.UTF8.GetBytes(text)) };

    public MemoryWorkspace Without(string path) => this with { Files = Files.Remove(path) };

    public Judged Judge()
    {
        var workspace = BoundWorkspace.Bind(TextsOf(IsSource), TextsOf(IsCatalog));
        var evidence = EvidenceEvaluator.Evaluate(workspace.Symbols, this, AsOf, AsOf, new EvidenceOptions { Parallelism = 1 });
        return new Judged(workspace.Judge(evidence.Results, AsOf, AsOf, evidence.Diagnostics), workspace.Declared);
    }

    public ImmutableArray<FoundFile> Find(string pattern)
    {
        var glob = new Regex($"^{Regex.Escape(pattern).Replace(@"\*\*/", "(.*/)?").Replace(@"\*", "[^/]*").Replace(@"\?", "[^/]")}$");
        return [.. Files.Where(file => glob.IsMatch(file.Key)).Select(file => new FoundFile(file.Key, file.Value.Length))];
    }

    public ImmutableArray<LeftOutFile> FindLeftOut(string pattern) => [];

    public FileOpening Open(string path) =>
        Files.TryGetValue(path, out var content) ? new FileOpening(new MemoryStream(content, writable: false), null) : FileOpening.Missing;

    private ImmutableArray<SourceText> TextsOf(Func<string, bool> isMeant) =>
        [.. Files.Keys.Where(isMeant).Select(path => new SourceText(path, TextOf(path)))];
}
