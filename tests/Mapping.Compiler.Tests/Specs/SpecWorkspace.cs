using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Specs;

/// <summary>A workspace as a page or a specification shows it: a fenced block a file. It is judged as of one fixed day.</summary>
internal static class SpecWorkspace
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>Every finding, canonical order. A finding in a file that is not shown fails: nobody could see it.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(IEnumerable<MarkdownFence> fences)
    {
        var sources = fences.Select(SourceOf).ToLookup(KindOf);
        var compilation = Compilation.Create(new CompilationInput
        {
            Sources = [.. sources[Kind.Mapping]],
            Catalogs = [.. sources[Kind.Catalog]],
            AsOf = Today,
            Today = Today,
        });
        var paths = sources.SelectMany(group => group).Select(source => source.Path).ToHashSet(StringComparer.Ordinal);
        Assert.All(compilation.Diagnostics, finding => Assert.Contains(finding.Location.Source.Path, paths));

        var crosswalks = sources[Kind.Crosswalk].SelectMany(source => CrosswalkReader.Read(source, ShippedCatalogs.Find).Diagnostics);
        return [.. compilation.Diagnostics, .. crosswalks];
    }

    private static SourceText SourceOf(MarkdownFence fence)
    {
        Assert.NotNull(fence.File);
        return new SourceText(fence.File, fence.Content);
    }

    /// <summary>Crosswalks in Markdown ship with the compiler; no workspace brings one, so their reader is asked directly.</summary>
    private static Kind KindOf(SourceText source) => source.Path switch
    {
        var path when path.StartsWith("catalogs/crosswalks/", StringComparison.Ordinal) => Kind.Crosswalk,
        var path when path.StartsWith("catalogs/", StringComparison.Ordinal) => Kind.Catalog,
        _ => Kind.Mapping,
    };

    private enum Kind
    {
        Mapping,
        Catalog,
        Crosswalk,
    }
}
