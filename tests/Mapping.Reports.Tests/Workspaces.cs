using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Tests;

/// <summary>Compiles the workspaces in <c>Workspaces/</c>, all as of one day.</summary>
internal static class Workspaces
{
    private static readonly DateOnly AsOf = new(2026, 11, 23);

    public static Judgement Judge(string name, EvidenceResults? evidence = null) => Judgement.Of(Compile(name, evidence), []);

    public static Compilation Compile(string name, EvidenceResults? evidence = null) => Compilation.Create(new CompilationInput
    {
        Sources = Read(Path.Join(Repository.Tests, "Workspaces", name)),
        Evidence = evidence ?? EvidenceResults.None,
        AsOf = AsOf,
        Today = AsOf,
    });

    private static ImmutableArray<SourceText> Read(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.mapping", SearchOption.AllDirectories)
            .Select(path => new SourceText(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))),
    ];
}
