using System.Collections.Immutable;

namespace Mapping.Workspaces.Tests.Green;

/// <summary>Workspaces to damage, by seed: made-up ones and those that ship as examples.</summary>
internal static class Seeds
{
    private static readonly Lazy<ImmutableArray<MemoryWorkspace>> Examples = new(() =>
        [Read("loan-scoring"), Read("management-system"), Read("hospital-triage"), Read("agent-platform") with { AsOf = new DateOnly(2026, 11, 27) }]);

    public static MemoryWorkspace Generated(int seed) => GeneratedWorkspace.Create(new Random(seed));

    public static MemoryWorkspace Example(int seed) => Examples.Value[(int)((uint)seed % (uint)Examples.Value.Length)];

    private static MemoryWorkspace Read(string name)
    {
        var root = Path.Join(Root(), "examples", name);
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories)
            .ToImmutableSortedDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
        return new MemoryWorkspace(files);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Join(folder, "Mapping.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No solution above the tests.");
        }

        return folder;
    }
}
