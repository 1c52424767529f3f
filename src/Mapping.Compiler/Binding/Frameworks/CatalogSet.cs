using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>The catalogs that a workspace can use: its own and those that ship.</summary>
internal sealed class CatalogSet
{
    private readonly SortedDictionary<(string Id, string Edition), Framework> own = [];

    private CatalogSet(ImmutableArray<Diagnostic> diagnostics) => Diagnostics = diagnostics;

    public ImmutableArray<Diagnostic> Diagnostics { get; private set; }

    public IEnumerable<string> Ids => own.Keys.Select(key => key.Id).Concat(ShippedCatalogs.Editions.Select(edition => edition.Id)).Distinct();

    /// <summary>Reads the workspace's catalogs, in parallel; the order of files decides which of two duplicates counts.</summary>
    public static CatalogSet Create(ImmutableArray<SourceText> sources)
    {
        var results = new CatalogReadResult[sources.Length];
        Parallel.For(0, sources.Length, i => results[i] = CatalogReader.Read(sources[i]));

        var bag = new DiagnosticBag();
        var set = new CatalogSet([]);
        foreach (var result in results)
        {
            bag.AddRange(result.Diagnostics);
            if (result.Framework is { } framework)
            {
                set.Add(framework, bag);
            }
        }

        set.Diagnostics = bag.ToSortedArray();
        return set;
    }

    /// <summary>The editions of a framework, ordinal order.</summary>
    public ImmutableArray<string> EditionsOf(string id) =>
    [
        .. own.Keys.Where(key => key.Id == id).Select(key => key.Edition)
            .Concat(ShippedCatalogs.Editions.Where(edition => edition.Id == id).Select(edition => edition.Edition))
            .Order(StringComparer.Ordinal),
    ];

    public Framework? Find(string id, string edition) =>
        own.TryGetValue((id, edition), out var framework) ? framework : ShippedCatalogs.Find(id, edition);

    private void Add(Framework framework, DiagnosticBag bag)
    {
        var start = new Location(framework.Source, new TextSpan(0, 0));
        if (ShippedCatalogs.Editions.Any(edition => edition.Id == framework.Id && edition.Edition == framework.Edition))
        {
            bag.Report(FrameworkDiagnostics.ShadowedEdition, start, framework.Id, framework.Edition);
        }
        else if (!own.TryAdd((framework.Id, framework.Edition), framework))
        {
            bag.Report(FrameworkDiagnostics.RepeatedCatalog, start, framework.Id, framework.Edition);
        }
    }
}
