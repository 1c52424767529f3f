using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Findings;
using Mapping.Evidence.Tests.Reading.Xlsx;

namespace Mapping.Evidence.Tests.Specs;

/// <summary>A workspace with its evidence as a page or a specification shows it: a fenced block a file.</summary>
internal sealed class EvidenceWorkspace
{
    /// <summary>A block of it says, a line each, which commit last changed what a rule expects: <c>CONTROL/RULE COMMIT DAY</c>.</summary>
    private const string History = "history";

    private readonly ImmutableArray<MarkdownFence> evidence;
    private readonly Dictionary<string, ThresholdChange> changes;

    public EvidenceWorkspace(IEnumerable<MarkdownFence> fences)
    {
        var files = fences.ToLookup(fence => fence.File?.EndsWith(".mapping", StringComparison.Ordinal) == true);
        Bound = BoundWorkspace.Bind([.. files[true].Select(fence => new SourceText(fence.File ?? "", fence.Content))], []);
        evidence = [.. files[false].Where(fence => fence.Info != History)];
        changes = files[false].Where(fence => fence.Info == History)
            .SelectMany(fence => fence.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(line => line.Split(' '))
            .ToDictionary(words => words[0], words => new ThresholdChange(words[1], DateOnly.ParseExact(words[2], "yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    public static DateOnly Today { get; } = new(2026, 11, 23);

    public BoundWorkspace Bound { get; }

    /// <summary>Evaluates the evidence; no file may be opened twice, but to find the names that are near an unknown one, where two hold the same, twice where that is under two dates, where one says its time, where it is a part of a list, or where several feeds read it.</summary>
    public EvidenceEvaluation Evaluate(DateOnly asOf, DateOnly today, int parallelism = 4)
    {
        var files = Files();
        var options = new EvidenceOptions { Parallelism = parallelism, ThresholdChanges = changes };
        var evaluation = EvidenceEvaluator.Evaluate(Bound.Symbols, files, asOf, today, options);
        var isSampled = evaluation.Diagnostics.Any(diagnostic => diagnostic.Descriptor == EvidenceDiagnostics.UnknownField || diagnostic.Descriptor == EvidenceDiagnostics.SameContent);
        var isReadBothWays = evaluation.Diagnostics.Any(diagnostic => diagnostic.Descriptor == EvidenceDiagnostics.SameContentLater);
        var isLookedThrough = Bound.Symbols.Feeds.Any(feed => feed.TimeOfFile is not null);
        var feedsOfOneFile = Bound.Symbols.Feeds.SelectMany(feed => feed.Files).CountBy(file => file.Pattern).Select(files => files.Value).DefaultIfEmpty(1).Max();
        Assert.All(files.Opened, file => Assert.InRange(file.Value, 1, (isReadBothWays ? 3 : isSampled || IsPage(file.Key) ? 2 : 1) * (isLookedThrough ? 2 : 1) * feedsOfOneFile));
        return evaluation;
    }

    /// <summary>Whether a file is in the folder of those that are a part of a list each.</summary>
    private static bool IsPage(string path) => path.StartsWith("pages/", StringComparison.Ordinal);

    /// <summary>Every finding, those of the compiler included, canonical order.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(IEnumerable<MarkdownFence> fences)
    {
        var workspace = new EvidenceWorkspace(fences);
        var evaluation = workspace.Evaluate(Today, Today);
        return workspace.Bound.Judge(evaluation.Results, Today, Today, evaluation.Diagnostics).Diagnostics;
    }

    public MemoryEvidenceFiles Files()
    {
        var files = new MemoryEvidenceFiles();
        foreach (var fence in evidence)
        {
            Assert.NotNull(fence.File);
            files.Add(fence.File, fence.File.EndsWith(".xlsx", StringComparison.Ordinal) ? WorkbookText.ToBytes(fence.Content) : Encoding.UTF8.GetBytes(fence.Content));
        }

        return files;
    }
}
