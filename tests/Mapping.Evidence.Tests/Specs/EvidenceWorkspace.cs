using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Findings;

namespace Mapping.Evidence.Tests.Specs;

/// <summary>A workspace with its evidence as a page or a specification shows it: a fenced block a file.</summary>
internal sealed class EvidenceWorkspace
{
    private readonly ImmutableArray<MarkdownFence> evidence;

    public EvidenceWorkspace(IEnumerable<MarkdownFence> fences)
    {
        var files = fences.ToLookup(fence => fence.File?.EndsWith(".mapping", StringComparison.Ordinal) == true);
        Bound = BoundWorkspace.Bind([.. files[true].Select(fence => new SourceText(fence.File ?? "", fence.Content))], []);
        evidence = [.. files[false]];
    }

    public static DateOnly Today { get; } = new(2026, 11, 23);

    public BoundWorkspace Bound { get; }

    /// <summary>Evaluates the evidence; no file may be opened twice, but to find the names that are near an unknown one, or where two hold the same.</summary>
    public EvidenceEvaluation Evaluate(DateOnly asOf, DateOnly today, int parallelism = 4)
    {
        var files = Files();
        var options = new EvidenceOptions { Parallelism = parallelism };
        var evaluation = EvidenceEvaluator.Evaluate(Bound.Symbols, files, asOf, today, options);
        var isSampled = evaluation.Diagnostics.Any(diagnostic => diagnostic.Descriptor == EvidenceDiagnostics.UnknownField || diagnostic.Descriptor == EvidenceDiagnostics.SameContent);
        Assert.All(files.Opened, file => Assert.InRange(file.Value, 1, isSampled ? 2 : 1));
        return evaluation;
    }

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
            files.Add(fence.File, fence.Content);
        }

        return files;
    }
}
