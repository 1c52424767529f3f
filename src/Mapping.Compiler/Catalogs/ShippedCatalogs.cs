using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs;

/// <summary>
/// The catalogs and crosswalks inside this assembly. Each is read once, when first asked for; what there is is known from the
/// resource names alone. Safe for concurrent use.
/// </summary>
public static class ShippedCatalogs
{
    private const string Folder = "catalogs/";
    private const string CrosswalkFolder = "crosswalks";
    private const string Extension = ".md";
    private const string Between = "--";

    private static readonly Assembly Home = typeof(ShippedCatalogs).Assembly;
    private static readonly ImmutableArray<(string Folder, string Name)> Files = ListFiles();
    private static readonly ConcurrentDictionary<(string Id, string Edition), Lazy<Framework>> Frameworks = new();
    private static readonly ConcurrentDictionary<string, Lazy<CatalogCrosswalk>> Crosswalks = new(StringComparer.Ordinal);

    /// <summary>Every framework and edition, ordinal order.</summary>
    public static ImmutableArray<(string Id, string Edition)> Editions { get; } =
        [.. Files.Where(file => file.Folder != CrosswalkFolder)];

    /// <summary>What was read so far, for tests: <c>iso-42001 2023</c>, ordinal order.</summary>
    internal static IEnumerable<string> EditionsRead =>
        Frameworks.Where(known => known.Value.IsValueCreated).Select(known => $"{known.Key.Id} {known.Key.Edition}").Order(StringComparer.Ordinal);

    public static Framework? Find(string id, string edition) => Editions.Contains((id, edition))
        ? Frameworks.GetOrAdd((id, edition), key => new Lazy<Framework>(() => ReadFramework(key.Id, key.Edition))).Value
        : null;

    /// <summary>Whether any edition of a framework ships.</summary>
    public static bool IsShipped(string id) => Editions.Any(edition => edition.Id == id);

    /// <summary>The latest edition of a framework, by ordinal order.</summary>
    public static Framework? Latest(string id)
    {
        for (var i = Editions.Length - 1; i >= 0; i--)
        {
            if (Editions[i].Id == id)
            {
                return Find(id, Editions[i].Edition);
            }
        }

        return null;
    }

    /// <summary>
    /// The newest shipped edition that has taken the place of a shipped one by a day, and since when the one next to it has; null where none
    /// has. Only editions after it are read for that, and the newest one has none.
    /// </summary>
    public static (Framework Newest, DateOnly Since)? SuccessorOf(Framework framework, DateOnly asOf)
    {
        (Framework Newest, DateOnly Since)? found = null;
        var replaced = framework.IsShipped ? framework.Edition : "";
        foreach (var (id, edition) in Editions)
        {
            if (id == framework.Id
                && string.CompareOrdinal(edition, framework.Edition) > 0
                && Find(id, edition) is { Since: { } since } next
                && next.Replaces == replaced
                && since <= asOf)
            {
                found = (next, found?.Since ?? since);
                replaced = edition;
            }
        }

        return found;
    }

    /// <summary>The crosswalk between two frameworks, whichever of them it calls its source.</summary>
    public static CatalogCrosswalk? FindCrosswalk(string a, string b) =>
        FindCrosswalkFile(a + Between + b) ?? FindCrosswalkFile(b + Between + a);

    private static CatalogCrosswalk? FindCrosswalkFile(string name) => Files.Contains((CrosswalkFolder, name))
        ? Crosswalks.GetOrAdd(name, key => new Lazy<CatalogCrosswalk>(() => ReadCrosswalk(key))).Value
        : null;

    private static Framework ReadFramework(string id, string edition) =>
        CatalogReader.Read(Load(id, edition)).Framework ?? throw new InvalidOperationException($"The shipped catalog {id} {edition} has no name.");

    private static CatalogCrosswalk ReadCrosswalk(string name) =>
        CrosswalkReader.Read(Load(CrosswalkFolder, name), Find).Crosswalk
        ?? throw new InvalidOperationException($"The shipped crosswalk {name} names an unknown catalog.");

    private static SourceText Load(string folder, string name)
    {
        var path = $"{Folder}{folder}/{name}{Extension}";
        using var stream = Home.GetManifestResourceStream(path) ?? throw new InvalidOperationException($"No resource {path}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new SourceText(path, reader.ReadToEnd());
    }

    private static ImmutableArray<(string Folder, string Name)> ListFiles()
    {
        var files = ImmutableArray.CreateBuilder<(string Folder, string Name)>();
        foreach (var resource in Home.GetManifestResourceNames())
        {
            var parts = resource.Split('/');
            if (parts is ["catalogs", var folder, var file] && file.EndsWith(Extension, StringComparison.Ordinal))
            {
                files.Add((folder, file[..^Extension.Length]));
            }
        }

        files.Sort((left, right) => string.CompareOrdinal($"{left.Folder}/{left.Name}", $"{right.Folder}/{right.Name}"));
        return files.ToImmutable();
    }
}
