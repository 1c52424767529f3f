using System.IO.Enumeration;
using FsCheck.Xunit;
using Mapping.Workspaces.Evidence;

namespace Mapping.Workspaces.Tests.Evidence;

/// <summary>A search finds what <see cref="NaiveFind"/> finds, on random trees and for random patterns.</summary>
public sealed class FindProperties
{
    private const int PatternsPerTree = 40;

    private static readonly string[] Names = ["a", "b", "ab", "ba", "A", ".h", "é", "node_modules", "a.b", "aab", "abab"];

    private static readonly string[] Parts =
        ["a", "b", "ab", ".h", "é", "node_modules", "*", "?", "a*", "*b", "*a*", "?b", ".*", "a.?", "a*b", "a*a*b", "?a*", "**", "**", "**", "**"];

    [Property(MaxTest = 150)]
    public void Finding_equals_the_naive_search(int seed) => Check(new Random(seed), links: 0);

    [Property(MaxTest = 150)]
    public void Finding_through_links_equals_the_naive_search(int seed) => Check(new Random(seed), links: 4);

    /// <summary>
    /// A file whose path the pattern matches, whatever the letters and whatever is hidden, is found, or left out and told, and never both.
    /// What tools keep for themselves is nobody's, unless the pattern names its folder.
    /// </summary>
    [Property(MaxTest = 150)]
    public void What_is_not_found_and_seems_to_be_named_is_left_out(int seed)
    {
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        Grow(folder, random);
        var files = new WorkspaceEvidenceFiles(folder.Path);
        var all = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.Path, path)).ToList();
        for (var i = 0; i < PatternsPerTree; i++)
        {
            string[] parts = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Parts[random.Next(Parts.Length)]), "**", "a*"];
            var pattern = string.Join('/', parts);
            var (found, leftOut) = (files.Find(pattern).Select(file => file.Path).ToList(), files.FindLeftOut(pattern).Select(file => file.Path).ToList());
            var named = all.Where(path => IsNamed(parts, path.Split('/')) && new FileInfo(folder.At(path)).Length > 0).ToList();

            Assert.Empty(found.Intersect(leftOut));
            Assert.True(named.Except(found).Order(StringComparer.Ordinal).SequenceEqual(leftOut), $"{pattern} leaves out [{string.Join(", ", leftOut)}] of [{string.Join(", ", named)}].");
        }
    }

    private static bool IsNamed(string[] parts, string[] names) => parts switch
    {
        [] => names.Length == 0,
        ["**", .. var rest] => IsNamed(rest, names) || (names.Length > 1 && !IsLitter(names) && IsNamed(parts, names[1..])),
        [var part, .. var rest] => names.Length > 0 && (part == names[0] || !IsLitter(names)) && FileSystemName.MatchesSimpleExpression(part, names[0], ignoreCase: true) && IsNamed(rest, names[1..]),
    };

    private static bool IsLitter(string[] names) => names is ["node_modules", _, ..];

    private static void Check(Random random, int links)
    {
        using var outside = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        outside.Write("a/b", "secret").Write("b", "secret");
        var folders = Grow(folder, random);
        for (var i = 0; i < links; i++)
        {
            Link(folder, folders, random, outside);
        }

        var files = new WorkspaceEvidenceFiles(folder.Path);
        for (var i = 0; i < PatternsPerTree; i++)
        {
            var pattern = string.Join('/', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Parts[random.Next(Parts.Length)]));
            Compare(pattern, new NaiveFind(folder.Path).Run(pattern), [.. files.Find(pattern).Select(file => file.Path)]);
        }
    }

    /// <summary>Each file once, in order, by one of the paths that lead to it.</summary>
    private static void Compare(string pattern, Dictionary<string, string[]> expected, string[] actual)
    {
        Assert.True(
            actual.Length == expected.Count && expected.Values.All(ways => ways.Count(actual.Contains) == 1),
            $"{pattern} finds [{string.Join(", ", actual)}] and not [{string.Join(", ", expected.Values.Select(ways => string.Join(" or ", ways)))}].");
        Assert.Equal(actual.Order(StringComparer.Ordinal), actual);
    }

    private static List<string> Grow(TemporaryFolder folder, Random random)
    {
        var folders = new List<string> { "" };
        for (var i = random.Next(1, 20); i > 0; i--)
        {
            var path = folders[random.Next(folders.Count)] + (random.Next(25) == 0 ? "mapping.workspace" : Names[random.Next(Names.Length)]);
            if (Path.Exists(folder.At(path)))
            {
                continue;
            }

            if (random.Next(2) == 0)
            {
                folder.Write(path, random.Next(5) == 0 ? "" : "x");
            }
            else
            {
                Directory.CreateDirectory(folder.At(path));
                folders.Add(path + "/");
            }
        }

        return folders;
    }

    private static void Link(TemporaryFolder folder, List<string> folders, Random random, TemporaryFolder outside)
    {
        var path = folder.At(folders[random.Next(folders.Count)] + Names[random.Next(Names.Length)]);
        var target = random.Next(4) switch
        {
            0 => outside.At(random.Next(3) switch { 0 => "", 1 => "a", _ => "b" }),
            1 => folder.At(folders[random.Next(folders.Count)] + Names[random.Next(Names.Length)]),
            _ => folder.At(folders[random.Next(folders.Count)]),
        };
        if (!Path.Exists(path) && new FileInfo(path).LinkTarget is null)
        {
            File.CreateSymbolicLink(path, target);
        }
    }
}
