using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Tests;

/// <summary>Compiles the workspaces in <c>Workspaces/</c>, all as of one day.</summary>
internal static class Workspaces
{
    private static readonly DateOnly AsOf = new(2026, 11, 23);

    public static Judgement Judge(string name, EvidenceResults? evidence = null)
    {
        var compilation = Compilation.Create(new CompilationInput
        {
            Sources = Read(Path.Join(Repository.Tests, "Workspaces", name)),
            Evidence = evidence ?? EvidenceResults.None,
            AsOf = AsOf,
            Today = AsOf,
        });
        return Judgement.Of(compilation, []);
    }

    private static ImmutableArray<SourceText> Read(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.mapping", SearchOption.AllDirectories)
            .Select(path => new SourceText(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))),
    ];
}
