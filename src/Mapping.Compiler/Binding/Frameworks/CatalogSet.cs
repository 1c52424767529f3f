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

    private readonly ImmutableArray<(SourceText Source, CatalogReadResult Result)> files;

    private CatalogSet(ImmutableArray<(SourceText Source, CatalogReadResult Result)> files)
    {
        this.files = files;
        var bag = new DiagnosticBag();
        foreach (var (_, result) in files)
        {
            bag.AddRange(result.Diagnostics);
            if (result.Framework is { } framework)
            {
                Add(framework, bag);
            }
        }

        foreach (var framework in own.Values.Where(framework => framework.Replaces is not null))
        {
            CheckReplaced(framework, bag);
        }

        Diagnostics = bag.ToSortedArray();
    }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public IEnumerable<string> Ids => own.Keys.Select(key => key.Id).Concat(ShippedCatalogs.Editions.Select(edition => edition.Id)).Distinct();

    /// <summary>
    /// Reads the workspace's catalogs, in parallel; the order of files decides which of two duplicates counts. A text that the
    /// earlier set has read is not read again, and where nothing differs it is the earlier set.
    /// </summary>
    /// <param name="previous">An earlier set, or null.</param>
    /// <param name="sources">The catalogs.</param>
    /// <param name="read">How many had to be read.</param>
    public static CatalogSet Update(CatalogSet? previous, ImmutableArray<SourceText> sources, out int read)
    {
        var known = previous?.files.ToDictionary(file => file.Source, file => file.Result) ?? [];
        var results = new (SourceText Source, CatalogReadResult Result)[sources.Length];
        Parallel.For(0, sources.Length, i => results[i] = (sources[i], known.GetValueOrDefault(sources[i]) ?? CatalogReader.Read(sources[i])));
        read = sources.Count(source => !known.ContainsKey(source));
        return previous is not null && read == 0 && previous.files.Length == sources.Length ? previous : new CatalogSet([.. results]);
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

    /// <summary>What was read of a file, whether it counts or not.</summary>
    public Framework? Of(SourceText source) => files.FirstOrDefault(file => file.Source == source).Result?.Framework;

    /// <summary>A number that the edition before does not have leads nowhere: what stood under the right one would be taken for gone, and this for new.</summary>
    private void CheckReplaced(Framework framework, DiagnosticBag bag)
    {
        var replacing = framework.Provisions.Where(provision => !provision.Replaces.IsEmpty).ToList();
        if (replacing.Count == 0 || Find(framework.Id, framework.Replaces ?? "") is not { } earlier)
        {
            return;
        }

        foreach (var provision in replacing)
        {
            foreach (var citation in provision.Replaces.Where(citation => earlier.FindReference(citation) is null))
            {
                bag.Report(FrameworkDiagnostics.UnknownReplaced, provision.Location, provision.DisplayName, citation, earlier.Edition);
            }
        }
    }

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
