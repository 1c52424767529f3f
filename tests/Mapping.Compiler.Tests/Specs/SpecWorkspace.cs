using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Coverage.Readings;
using Mapping.Compiler.Coverage.Vendors;
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
        return [.. compilation.Diagnostics, .. crosswalks, .. Packs(compilation, sources[Kind.Pack])];
    }

    /// <summary>A path such as <c>pack:vendor/main.mapping</c> is one of a vendor's pack, judged for the first system.</summary>
    private static IEnumerable<Diagnostic> Packs(Compilation compilation, IEnumerable<SourceText> sources)
    {
        ImmutableArray<VendorPack> packs = [];
        foreach (var pack in sources.GroupBy(source => source.Path.Split('/')[0]["pack:".Length..]))
        {
            packs = packs.Add(PackBinder.Bind(compilation.Workspace, compilation.Symbols.Systems[0], pack.Key, [.. pack], packs));
        }

        return packs.SelectMany(pack => pack.Diagnostics);
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
        var path when path.StartsWith("catalogs/", StringComparison.Ordinal) || path == MappingLock.FileName => Kind.Catalog,
        var path when path.StartsWith("pack:", StringComparison.Ordinal) => Kind.Pack,
        _ => Kind.Mapping,
    };

    private enum Kind
    {
        Mapping,
        Catalog,
        Crosswalk,
        Pack,
    }
}
