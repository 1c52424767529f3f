using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;
using Mapping.Evidence.Sources;

namespace Mapping.LanguageService.Tests;

/// <summary>Knows fields from records that stand in the test: every feed reads the same JSON Lines.</summary>
internal sealed class RecordsInMemory(string lines) : IFieldKnowledge, IEvidenceFiles
{
    private readonly byte[] content = Encoding.UTF8.GetBytes(lines);

    public FeedInspection? Of(FeedSymbol feed) => FeedInspector.Inspect(feed, this);

    public ImmutableArray<FoundFile> Find(string pattern) => pattern == "runs.jsonl" ? [new FoundFile(pattern, content.Length)] : [];

    public ImmutableArray<LeftOutFile> FindLeftOut(string pattern) => [];

    public FileOpening Open(string path) => path == "runs.jsonl" ? new(new MemoryStream(content), null) : FileOpening.Missing;
}
