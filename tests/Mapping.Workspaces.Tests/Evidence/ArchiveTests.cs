using System.IO.Compression;
using System.Text;
using Mapping.Evidence.Sources;
using Mapping.Workspaces.Evidence;

namespace Mapping.Workspaces.Tests.Evidence;

/// <summary>Which files are found and opened in archives, and why others are not.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder outside = new();

    public void Dispose()
    {
        folder.Dispose();
        outside.Dispose();
    }

    [Fact]
    public void A_pattern_looks_into_archives_that_it_names()
    {
        folder.Write("ci/1.zip", ArchiveFile.Of(("junit.xml", "one"), ("deep/er/report.json", "two"), ("deep/.hidden/report.json", "three")))
            .Write("ci/2.ZIP", ArchiveFile.Of(("junit.xml", "four")))
            .Write("ci/3/junit.xml", "five")
            .Write("ci/x.zip/junit.xml", "a folder");

        CheckFind("ci/*.zip/junit.xml", "ci/1.zip/junit.xml 3", "ci/x.zip/junit.xml 8");
        CheckFind("ci/1.zip/*.xml", "ci/1.zip/junit.xml 3");
        CheckFind("**/1.zip/**/report.json", "ci/1.zip/deep/er/report.json 3");
        CheckFind("ci/1.zip/deep/.hidden/*", "ci/1.zip/deep/.hidden/report.json 5");
        CheckFind("ci/*.ZIP/*", "ci/2.ZIP/junit.xml 4");
        CheckFind("ci/1.zip/other.xml");
        CheckFind("ci/*/junit.xml", "ci/3/junit.xml 4", "ci/x.zip/junit.xml 8");
        CheckFind("ci/*.zip", "ci/1.zip " + new FileInfo(folder.At("ci/1.zip")).Length);
        CheckOpen("ci/1.zip/deep/er/report.json", "two");
        CheckOpen("ci/2.ZIP/junit.xml", "four");
        CheckOpen("ci/x.zip/junit.xml", "a folder");
        CheckOpen("ci/1.zip/junit.xml/x", "missing: it is not there");
        CheckOpen("ci/1.zip/none", "missing: it is not there");
        CheckOpen("ci/4.zip/none", "missing: it is not there");
        CheckOpen("ci/1.zip/../1.zip", "refused: its path has \"..\" in it");
    }

    [Fact]
    public void Archives_behind_links_are_looked_into_once_and_only_inside()
    {
        outside.Write("out.zip", ArchiveFile.Of(("a.csv", "secret")));
        folder.Write("store/run.zip", ArchiveFile.Of(("a.csv", "one")));
        File.CreateSymbolicLink(folder.At("latest.zip"), "store/run.zip");
        File.CreateSymbolicLink(folder.At("out.zip"), outside.At("out.zip"));

        CheckFind("*.zip/a.csv", "latest.zip/a.csv 3", "out.zip/a.csv 0");
        CheckFind("**/*.zip/a.csv", "out.zip/a.csv 0", "store/run.zip/a.csv 3");
        CheckOpen("latest.zip/a.csv", "one");
        Assert.DoesNotContain("secret", Open("out.zip/a.csv"), StringComparison.Ordinal);
        Assert.StartsWith("refused: ", Open("out.zip/a.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_pattern_seems_to_name_in_an_archive_is_told()
    {
        folder.Write("ci/1.zip", ArchiveFile.Of(("junit.xml", "one"), ("JUnit.xml.gz", "two"), (".b.xml", "three"), ("empty/.c.xml", ""), ("__MACOSX/junit.xml", "no")))
            .Write("ci/2.ZIP", ArchiveFile.Of(("junit.xml", "four")));

        CheckLeftOut(
            "ci/*.zip/**/*.xml",
            "ci/1.zip/.b.xml: \".b.xml\" is hidden",
            "ci/1.zip/JUnit.xml.gz: it is compressed, and the pattern ends with \".xml\"",
            "ci/2.ZIP/junit.xml: the pattern spells it in other letters");
    }

    [Theory]
    [InlineData("../a.jsonl", "it holds a file whose path leads out of it")]
    [InlineData("a/..\\..\\b/a.jsonl", "it holds a file whose path leads out of it")]
    [InlineData("/etc/a.jsonl", "it holds a file whose path leads out of it")]
    [InlineData("C:/a.jsonl", "it holds a file whose path leads out of it")]
    [InlineData("A.jsonl", "it holds two files of one name")]
    [InlineData("./a.jsonl", "it holds two files of one name")]
    [InlineData("a.jsonl/b", "it holds two files of one name")]
    [InlineData("a\0b", "it holds a file with a name that no file can have")]
    public void An_archive_with_such_a_path_is_not_read(string path, string why) =>
        CheckFault(ArchiveFile.Of(("a.jsonl", "{}\n"), (path, "x")), $"its archive can't be read: {why}");

    [Fact]
    public void A_path_through_too_many_folders_is_not_read() => CheckFault(
        ArchiveFile.Of((string.Concat(Enumerable.Repeat("a/", 62)) + "a.jsonl", "x")), "its archive can't be read: it holds a file in too many folders");

    [Fact]
    public void What_is_no_whole_archive_is_not_read()
    {
        var whole = ArchiveFile.Of(("a.jsonl", "{}\n"));
        const string CutOff = "its archive can't be read: it is cut off, or is no archive of the kind that its name tells";
        CheckFault("text"u8.ToArray(), CutOff);
        CheckFault([], CutOff);
        CheckFault(whole[..^1], CutOff);
        CheckFault([.. whole, 0], CutOff);
        CheckFault([0, .. whole], "its archive can't be read: its directory of files is damaged");
        CheckFault(new byte[64 * 1024 * 1024 + 1], "its archive can't be read: it is larger than 64 MiB: unpack it");
    }

    [Fact]
    public void Too_many_files_are_not_read() => CheckFault(
        ArchiveFile.Of([.. Enumerable.Range(0, 10_001).Select(i => ($"{i}", Array.Empty<byte>()))], CompressionLevel.NoCompression),
        "its archive can't be read: it holds more than 10000 files");

    [Fact]
    public void Archives_that_blow_up_are_not_read()
    {
        // 48 MiB each are free; together they are not.
        var zeros = new byte[48 * 1024 * 1024];
        CheckFault(
            ArchiveFile.Of([("a.jsonl", zeros), ("b.jsonl", zeros)]),
            "its archive can't be read: it inflates to more than 250 times its size");
    }

    [Fact]
    public void What_is_compressed_within_may_blow_up_by_what_it_takes_there()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(new byte[8 * 1024 * 1024]);
        }

        var inner = compressed.ToArray();
        folder.Write("a.zip", ArchiveFile.Of([("a.jsonl.gz", inner)]));
        Assert.InRange(new WorkspaceEvidenceFiles(folder.Path).Find("a.zip/*").Single().Length, 1, inner.Length - 1);
    }

    [Fact]
    public void Files_that_can_t_be_inflated_are_refused()
    {
        CheckRefused(ArchiveFile.Changed(8, 1), "it is protected by a password: save it without one");
        CheckRefused(ArchiveFile.Changed(10, 14), "it is compressed in a way that is not read: save it with \"deflate\"");
        var link = ArchiveFile.Changed(40, 0xFF, 0xA1);
        link[link.AsSpan().IndexOf("PK\u0001\u0002"u8) + 5] = 3;
        CheckRefused(link, "it is a link, and what it leads to is not known in an archive");
        CheckRefused(ArchiveFile.Changed(16, 0), "damaged: its compressed data is damaged");
    }

    [Fact]
    public void An_archive_in_an_archive_is_not_looked_into()
    {
        folder.Write("a.zip", ArchiveFile.Of([("in/b.zip", ArchiveFile.Of(("c.csv", "x"))), ("in/d.zip/c.csv", "y"u8.ToArray())]));

        CheckFind("a.zip/**/*.zip/c.csv", "a.zip/in/b.zip/c.csv 0", "a.zip/in/d.zip/c.csv 1");
        CheckOpen("a.zip/in/b.zip/c.csv", $"refused: {EvidenceFolder.IsNested}");
        CheckOpen("a.zip/in/d.zip/c.csv", "y");
    }

    [Fact]
    public void An_archive_that_changed_since_it_was_listed_is_damaged()
    {
        folder.Write("a.zip", ArchiveFile.Of(("a.csv", "one")));
        var files = new WorkspaceEvidenceFiles(folder.Path);
        Assert.Equal(["a.zip/a.csv"], files.Find("a.zip/*").Select(file => file.Path));

        folder.Write("a.zip", ArchiveFile.Of(("a.csv", "two")));
        Assert.Equal("damaged: its compressed data is damaged", Picture(files.Open("a.zip/a.csv")));
    }

    private void CheckFault(byte[] archive, string why)
    {
        folder.Write("a.zip", archive);
        CheckFind("*.zip/**/*.jsonl", "a.zip/**/*.jsonl 0");
        CheckOpen("a.zip/**/*.jsonl", $"refused: {why}");
        CheckOpen("a.zip/a.jsonl", $"refused: {why}");
    }

    private void CheckRefused(byte[] archive, string why)
    {
        folder.Write("a.zip", archive);
        CheckFind("*.zip/*.jsonl", "a.zip/a.jsonl 3");
        CheckOpen("a.zip/a.jsonl", why.StartsWith("damaged", StringComparison.Ordinal) ? why : $"refused: {why}");
    }

    private void CheckFind(string pattern, params string[] expected) =>
        Assert.Equal(expected, new WorkspaceEvidenceFiles(folder.Path).Find(pattern).Select(file => $"{file.Path} {file.Length}"));

    [Fact]
    public void What_became_of_an_archive_and_archives_in_archives_are_told()
    {
        var (good, bad) = (ArchiveFile.Of(("a.jsonl", "one")), ArchiveFile.Of(("b.jsonl", "two")));
        folder.Write("ci/a.zip", good).Write("ci/b.zip.1", bad).Write("ci/b.zip.bak", bad).Write("ci/b.zip-20261121", bad).Write("ci/c.zip.001", bad).Write("ci/d.tar.gz", "packed").Write("ci/notes.txt", "x");

        const string GoesOn = ": its name goes on where the pattern ends with \".zip\"";
        CheckFind("ci/*.zip/*.jsonl", "ci/a.zip/a.jsonl 3");
        CheckLeftOut(
            "ci/*.zip/*.jsonl",
            $"ci/b.zip-20261121{GoesOn}", $"ci/b.zip.1{GoesOn}", $"ci/b.zip.bak{GoesOn}", $"ci/c.zip.001{GoesOn}", "ci/d.tar.gz: \".tar.gz\" is another ending than \".zip\"");
        CheckLeftOut("ci/a.zip/*.jsonl");
    }

    [Theory]
    [InlineData("ci/*.zip/**/*.jsonl", true)]
    [InlineData("ci/*.zip/*.jsonl", true)]
    [InlineData("ci/bundle.zip/*.jsonl", true)]
    [InlineData("ci/*.zip/deep/*.jsonl", false)]
    [InlineData("ci/*.zip/a.jsonl", false)]
    public void An_archive_in_an_archive_is_told_where_the_pattern_looks(string pattern, bool isTold)
    {
        folder.Write("ci/bundle.zip", ArchiveFile.Of(("a.jsonl", "one"), ("leaks.zip", "packed"), ("deep/a.jsonl", "two")));

        CheckLeftOut(pattern, isTold ? ["ci/bundle.zip/leaks.zip: it is an archive in an archive, which is not looked into"] : []);
    }

    private void CheckLeftOut(string pattern, params string[] expected) =>
        Assert.Equal(expected, new WorkspaceEvidenceFiles(folder.Path).FindLeftOut(pattern).Select(file => $"{file.Path}: {file.Why}"));

    private void CheckOpen(string path, string expected) => Assert.Equal(expected, Open(path));

    private string Open(string path) => Picture(new WorkspaceEvidenceFiles(folder.Path).Open(path));

    private static string Picture(FileOpening opening)
    {
        if (opening.Content is not { } content)
        {
            return $"{(opening.IsMissing ? "missing" : "refused")}: {opening.Refusal}";
        }

        try
        {
            using var reader = new StreamReader(content, Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (IOException exception)
        {
            return $"damaged: {exception.Message}";
        }
    }
}
