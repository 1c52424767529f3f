using System.Reflection;
using System.Xml.Linq;

namespace Mapping.Repository.Tests;

/// <summary>
/// Pure rooms are held by an analyzer, which reads lists of what they may not use. It says nothing of an id that means nothing, nor where
/// a project reads no list; so both are looked at here.
/// </summary>
public sealed class BannedSymbolTests
{
    private static readonly Assembly[] Assemblies =
    [
        typeof(object).Assembly,
        Assembly.Load("System.Console"),
        Assembly.Load("System.Diagnostics.Process"),
        Assembly.Load("System.IO.FileSystem.DriveInfo"),
        Assembly.Load("System.IO.FileSystem.Watcher"),
        Assembly.Load("System.Net.Http"),
        Assembly.Load("System.Net.Sockets"),
        Assembly.Load("System.Security.Cryptography"),
    ];

    [Fact]
    public void Every_id_means_something() =>
        Assert.DoesNotContain(Repository.Files("src", "BannedSymbols.*.txt").SelectMany(IdsOf), id => !IsKnown(id));

    [Theory]
    [InlineData("Mapping.Compiler", "T:System.IO.File", "T:System.Environment", "P:System.DateTime.UtcNow", "T:System.Console")]
    [InlineData("Mapping.Evidence", "T:System.IO.File", "P:System.DateTime.UtcNow", "T:System.Console")]
    [InlineData("Mapping.LanguageService", "T:System.IO.File", "P:System.DateTime.UtcNow", "T:System.Console")]
    [InlineData("Mapping.Reports", "T:System.IO.File", "P:System.DateTime.UtcNow", "T:System.Console")]
    public void Pure_rooms_have_their_lists(string project, params string[] banned)
    {
        var wiring = XDocument.Parse(Repository.Read("Directory.Build.props"));
        Assert.Contains($"'{project}'", (string?)wiring.Descendants("IsPureRoom").Single().Attribute("Condition"), StringComparison.Ordinal);
        Assert.Contains("BannedApiAnalyzers", Repository.Read($"src/{project}/packages.lock.json"), StringComparison.Ordinal);

        var ids = Repository.Files("src", "BannedSymbols.*.txt")
            .Where(path => Path.GetDirectoryName(path) is "src" || path.StartsWith($"src/{project}/", StringComparison.Ordinal))
            .SelectMany(IdsOf)
            .ToHashSet();
        Assert.Empty(banned.Except(ids));
    }

    private static IEnumerable<string> IdsOf(string path) =>
        Repository.Read(path).Split('\n').Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).Select(line => line.Split(';')[0]);

    private static bool IsKnown(string id)
    {
        var name = id[2..].Split('(')[0];
        return id[0] switch
        {
            'N' => Assemblies.Any(assembly => assembly.GetExportedTypes().Any(type => type.Namespace == name)),
            'T' => Find(name) is not null,
            'P' => Owner(name)?.GetProperty(Last(name)) is not null,
            'M' when Last(name) == "#ctor" => Owner(name)?.GetConstructor(ParametersOf(id)) is not null,
            'M' => Owner(name)?.GetMethod(Last(name), ParametersOf(id)) is not null,
            _ => false,
        };
    }

    private static Type? Find(string name) => Assemblies.Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is not null);

    private static Type? Owner(string member) => Find(member[..member.LastIndexOf('.')]);

    private static string Last(string member) => member[(member.LastIndexOf('.') + 1)..];

    private static Type[] ParametersOf(string id) => id.Split('(', ')') is [_, var list, ..]
        ? [.. list.Split(',').Select(name => Find(name) ?? throw new InvalidOperationException($"{id} names a type that is not there."))]
        : [];
}
