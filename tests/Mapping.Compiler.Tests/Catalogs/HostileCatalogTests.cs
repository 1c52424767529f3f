using FsCheck.Xunit;
using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>A catalog of a stranger never crashes the reader, and its findings stay inside its text.</summary>
public sealed class HostileCatalogTests
{
    private const string Head = "---\nframework: acme\nedition: 1\ntitle: Acme\n---\n\n## Provisions\n\n### R-1 — Register\n\n";

    private static readonly string[] Pieces =
    [
        "\n", "---\n", "#", "### ", "###### ", " — ", " on x", "- ", "- condition: ", "(", ")", " and ", "not ", "|", "| - | - | - |\n", "> ",
        "```\n", "\0", "\uFEFF", "\r", "\t", ",", ":", "**", "<!--", "[a]: b\n", "\ud83d", "é", "\\",
    ];

    private static readonly string Example = MarkdownFence.AllOf(RepositoryFiles.Read("catalogs/README.md"))[1].Content;

    [Property(MaxTest = 500)]
    public void Reading_mutations_never_throws(int seed)
    {
        var random = new Random(seed);
        var text = Example;
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            text = Mutate(text, random);
        }

        Check(text);
    }

    public static TheoryData<string> Monsters =>
    [
        string.Concat(Enumerable.Repeat("- ", 50_000)),
        string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', depth * 2) + "- a\n")),
        new string('>', 100_000),
        string.Concat(Enumerable.Repeat("[a]: b\n", 50_000)),
        "- condition: " + new string('(', 100_000),
        "- condition: " + string.Concat(Enumerable.Repeat("not ", 100_000)),
        new string('[', 200_000),
        "- " + new string('k', 200_000) + ": v\n- see: " + new string('s', 200_000) + "\n",
        string.Concat(Enumerable.Repeat("| a ", 100_000)),
        string.Concat(Enumerable.Range(0, 20_000).Select(i => $"### X-{i} — t\n\n- see: Y-{i}\n\n")),
    ];

    [Theory]
    [MemberData(nameof(Monsters))]
    public void Monsters_are_read(string monster) => Check(Head + monster);

    [Fact]
    public void Nothing_is_read_from_nothing() => Check(string.Empty);

    private static void Check(string text)
    {
        var result = CatalogReader.Read(new SourceText("catalogs/acme/1.md", text));
        Assert.All(result.Diagnostics, finding => Assert.InRange(finding.Location.Span.End, finding.Location.Span.Start, text.Length));
        Assert.All(result.Diagnostics, finding => Assert.InRange(finding.Message.Length, 1, 1_000));
        Assert.All(result.Framework?.Provisions ?? [], provision => Assert.InRange(provision.SubtreeEnd, provision.Index + 1, result.Framework?.Provisions.Length ?? 0));
    }

    private static string Mutate(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 40), text.Length - at);
        return random.Next(4) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            2 => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
            _ => text[..at],
        };
    }
}
