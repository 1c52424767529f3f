using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Compiler;

/// <summary>Everything a compilation depends on.</summary>
public sealed record CompilationInput
{
    /// <summary>The <c>.mapping</c> files.</summary>
    public ImmutableArray<SourceText> Sources { get; init; } = [];

    /// <summary>The Markdown files of the workspace's own <c>catalogs/</c> folder.</summary>
    public ImmutableArray<SourceText> Catalogs { get; init; } = [];

    public EvidenceResults Evidence { get; init; } = EvidenceResults.None;

    /// <summary>What was found while evidence was evaluated.</summary>
    public ImmutableArray<Diagnostic> EvidenceDiagnostics { get; init; } = [];

    /// <summary>The day at whose end, UTC, the workspace is judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day on which it is judged.</summary>
    public required DateOnly Today { get; init; }
}
