using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Workspaces;

/// <summary>What was read of a workspace. Lists are in ordinal order of paths, which are relative to the root and use <c>/</c>.</summary>
/// <param name="Root">The workspace's folder, absolute.</param>
/// <param name="Sources">The <c>.mapping</c> files.</param>
/// <param name="Catalogs">The files <c>catalogs/FRAMEWORK/EDITION.md</c>, and <c>mapping.lock</c> where there is one.</param>
/// <param name="Diagnostics">What could not be read, canonical order.</param>
public sealed record WorkspaceFiles(
    string Root,
    ImmutableArray<SourceText> Sources,
    ImmutableArray<SourceText> Catalogs,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The folders that are workspaces of their own, so that nothing in them was read.</summary>
    public ImmutableArray<string> OtherWorkspaces { get; init; } = [];
}
