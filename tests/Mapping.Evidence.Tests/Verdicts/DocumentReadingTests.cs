using System.IO.Compression;
using System.Text;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Tests.Verdicts;

/// <summary>Documents that no page shows: long ones, and those of other encodings.</summary>
public sealed class DocumentReadingTests
{
    private const string Merge = "# Plan\n\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n";

    [Fact]
    public void Long_documents_are_looked_into()
    {
        var prose = string.Concat(Enumerable.Repeat("Risks are looked at each quarter.\n", 3000));
        Assert.Equal(EvidenceVerdict.Passing, VerdictOf("plan.md", Utf8(prose)));
        Assert.Equal(EvidenceVerdict.Missing, VerdictOf("plan.md", Utf8(prose + Merge)));
        Assert.Equal(EvidenceVerdict.Missing, VerdictOf("plan.md.gz", Gzip(Utf8(prose + Merge))));
        Assert.Equal(EvidenceVerdict.Missing, VerdictOf("plan.md", Utf8(string.Concat(Enumerable.Repeat("## Risks\n\n", 10_000)))));
        Assert.Equal(EvidenceVerdict.Missing, VerdictOf("plan.json", Utf8(new string('\n', 70_000) + "{\"schema\": \"mapping-check/1\"}")));
    }

    [Fact]
    public void What_is_longer_is_told_by_its_beginning_and_digested_whole()
    {
        var prose = string.Concat(Enumerable.Repeat("Risks are looked at each quarter.\n", 40_000));
        Assert.Equal(EvidenceVerdict.Missing, VerdictOf("plan.md", Utf8(Merge + prose)));
        Assert.Equal(EvidenceVerdict.Passing, VerdictOf("plan.md", Utf8(prose + Merge)));
        var file = DocumentReading.Read(new MemoryEvidenceFiles().Add("plan.md", Utf8(prose)), "plan.md").File;
        Assert.Equal(prose.Length, file?.Bytes);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Utf8(prose))), file?.Sha256);
    }

    /// <summary>Each of many elements that may be places is looked up, not looked for.</summary>
    [Fact]
    public void Elements_that_end_are_no_places()
    {
        Assert.Equal(EvidenceVerdict.Passing, VerdictOf("plan.xml", Utf8(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<company-{i}>x</company-{i}>")))));
        Assert.Equal(EvidenceVerdict.Missing, VerdictOf("plan.xml", Utf8("<plan><company>Nordhafen</companies></plan>")));
    }

    /// <summary>With a mark or without, in each order of bytes.</summary>
    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32", false)]
    [InlineData("utf-32BE", true)]
    [InlineData("utf-32BE", false)]
    public void Encodings_hide_nothing(string name, bool isMarked)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] Encoded(string text) => [.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        Assert.Equal(EvidenceVerdict.Passing, VerdictOf("plan.md", Encoded("Risks are looked at each quarter.\n")));
        Assert.Equal(EvidenceVerdict.Missing, VerdictOf("plan.md", Encoded("TBD\n")));
        Assert.Equal(EvidenceVerdict.Missing, VerdictOf("plan.md", Encoded(" \r\n \r\n")));
        Assert.Equal(EvidenceVerdict.Missing, VerdictOf("plan.md", Encoded(Merge)));
        Assert.Equal(EvidenceVerdict.Missing, VerdictOf("plan.md", Encoded("scoring, as of 2026-11-28\r\n  12 assessable parts\r\n")));
    }

    [Theory]
    [InlineData("plan.md", "Owner:\nDate:\nVersion:\n", false)]
    [InlineData("plan.md", "# Plan\n\n- **Owner:**\n- **Date of approval:** ____\n", false)]
    [InlineData("plan.yaml", "owner:\ndate:\n", false)]
    [InlineData("plan.md", "risk,owner,date\n", false)]
    [InlineData("plan.txt", "risk;owner;due_date\r\n", false)]
    [InlineData("plan.csv", "risk,owner,date\r", false)]
    [InlineData("plan.md", "Owner: Ann\nDate:\n", true)]
    [InlineData("plan.md", "Version: 2\n", true)]
    [InlineData("plan.md", "At each quarter we look at:\n", true)]
    [InlineData("plan.md", "Risks, owners, dates\n", true)]
    [InlineData("plan.md", "risk,owner,date\ndrift,ann,monday\n", true)]
    public void Names_of_fields_say_nothing(string path, string text, bool says) =>
        Assert.Equal(says ? EvidenceVerdict.Passing : EvidenceVerdict.Missing, VerdictOf(path, Utf8(text)));

    [Theory]
    [InlineData("{0}  plan.md\n{1}  plan.md\n", EvidenceVerdict.Unreadable)]
    [InlineData("{1}  plan.md\n{0}  plan.md\n", EvidenceVerdict.Unreadable)]
    [InlineData("{0}  plan.md\n{1}\n", EvidenceVerdict.Unreadable)]
    [InlineData("{0}  plan.md\n{1}  docs/plan.md\n", EvidenceVerdict.Unreadable)]
    [InlineData("{0}  plan.md\n{0}  plan.md\n{1}  other.md\n", EvidenceVerdict.Passing)]
    public void Digests_of_a_file_do_not_contradict_each_other(string sidecar, EvidenceVerdict expected)
    {
        var content = Utf8("Risks are looked at each quarter.\n");
        var right = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
        var said = sidecar.Replace("{0}", right, StringComparison.Ordinal).Replace("{1}", new string('0', 64), StringComparison.Ordinal);
        Assert.Equal(expected, DocumentReading.Read(new MemoryEvidenceFiles().Add("plan.md", content).Add("plan.md.sha256", said), "plan.md").Verdict);
    }

    [Theory]
    [InlineData("word/document.xml", "<w:document><w:body><w:p/></w:body></w:document>", false)]
    [InlineData("word/document.xml", "<w:document><w:body><w:p><w:r><w:t>Risks are looked </w:t></w:r><w:r><w:t>at.</w:t></w:r></w:p></w:body></w:document>", true)]
    [InlineData("word/document.xml", "<w:document><w:p><w:t>Plan</w:t></w:p><w:p><w:t>Click or tap here</w:t><w:t> to enter text.</w:t></w:p></w:document>", false)]
    [InlineData("word/document.xml", "<w:document><w:p><w:t>How &lt;Company&gt; looks at risks</w:t></w:p></w:document>", false)]
    [InlineData("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>", false)]
    [InlineData("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>3</v></c></row></sheetData></worksheet>", true)]
    [InlineData("content.xml", "<office:text><text:p/></office:text>", false)]
    [InlineData("content.xml", "<office:text><text:p>Risks are looked at.</text:p></office:text>", true)]
    [InlineData("word/document.xml", "<w:document><w:p><w:del w:id=\"1\"><w:r><w:delText>Risks are looked at.</w:delText></w:r></w:del></w:p></w:document>", false)]
    [InlineData("word/document.xml", "<w:document><w:p><w:del w:id=\"1\"><w:r><w:delText>Yearly.</w:delText></w:r></w:del><w:r><w:t>Risks are looked at.</w:t></w:r></w:p></w:document>", true)]
    [InlineData("word/document.xml", "<w:document><w:p><w:rPr><w:del w:id=\"1\"/></w:rPr><w:r><w:t>Risks are looked at.</w:t></w:r></w:p></w:document>", true)]
    [InlineData("word/document.xml", "<w:document><w:p><w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>Say what is at risk.</w:t></w:r></w:p></w:document>", false)]
    [InlineData("word/document.xml", "<w:document><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Risks are looked at.</w:t></w:r></w:p></w:document>", false)]
    [InlineData("word/document.xml", "<w:document><w:p><w:r><w:t>TBD</w:t></w:r></w:p><w:p><w:r><w:t>to be defined</w:t></w:r></w:p></w:document>", false)]
    [InlineData("word/document.xml", "<w:document><w:p><w:r><w:t>Approved by [Name] on [●]</w:t></w:r></w:p></w:document>", false)]
    [InlineData("plan.md", "", false)]
    [InlineData("plan.md", "x", true)]
    public void Documents_of_office_programs_are_looked_into(string part, string content, bool says)
    {
        var name = part.StartsWith("word", StringComparison.Ordinal) ? "plan.docx" : part.StartsWith("xl", StringComparison.Ordinal) ? "plan.xlsx" : "plan.zip";
        Assert.Equal(says ? EvidenceVerdict.Passing : EvidenceVerdict.Missing, VerdictOf(name, Zip(("[Content_Types].xml", part.EndsWith(".md", StringComparison.Ordinal) ? "" : "<Types/>"), (part, content))));
    }

    /// <summary>A picture may say what no text does, and what is damaged is not told here.</summary>
    [Fact]
    public void A_picture_or_a_damaged_archive_may_say_anything()
    {
        const string Empty = "<w:document><w:body><w:p/></w:body></w:document>";
        Assert.Equal(EvidenceVerdict.Passing, VerdictOf("plan.docx", Zip(("word/document.xml", Empty), ("word/media/image1.png", "x"))));
        Assert.Equal(EvidenceVerdict.Passing, VerdictOf("plan.docx", Zip(("word/document.xml", Empty))[..60]));
        Assert.Equal(EvidenceVerdict.Passing, VerdictOf("plan.docx", Zip([.. Enumerable.Range(0, 40).Select(i => ($"xl/worksheets/sheet{i}.xml", new string(' ', 500_000)))])));
    }

    [Theory]
    [InlineData("\u001b[1mscoring, as of 2026-11-28\u001b[0m\n  12 assessable parts\n", false)]
    [InlineData("# Status\n\n    \u001b[1mscoring, as of 2026-11-28\u001b[0m\n      12 assessable parts\n", false)]
    [InlineData("# Status\n\n~~~\nscoring, as of 2026-11-28\n  12 assessable parts\n", false)]
    [InlineData("\u001b[1mRisks\u001b[0m are looked at each quarter.\n", true)]
    public void Colours_and_fences_hide_no_report(string text, bool says) =>
        Assert.Equal(says ? EvidenceVerdict.Passing : EvidenceVerdict.Missing, VerdictOf("plan.md", Utf8(text)));

    [Theory]
    [InlineData("plan.md", "<!-- Say what is at risk. -->\n# Plan\n\n## Scope\n", false)]
    [InlineData("plan.csv", "risk,owner\n,\n\"\",\"\"\n", false)]
    [InlineData("plan.csv", "risk,owner\ndrift,\n", true)]
    [InlineData("plan.csv", "risk,owner\nTBD,n/a\n", false)]
    [InlineData("plan.md", "This is the plan of [Name].\n", false)]
    [InlineData("plan.md", "Approved on [date].\n", false)]
    [InlineData("plan.md", "Approved on [●].\n", false)]
    [InlineData("plan.md", "Approved by ______ for the board.\n", false)]
    [InlineData("plan.md", "Signed: ______\n", false)]
    [InlineData("plan.md", "Risks are looked at.\n\n______\n\nDrift is one of them.\n", true)]
    [InlineData("plan.md", "Risks of $COMPANY are looked at.\n", false)]
    [InlineData("plan.md", "Risks of <%= company %> are looked at.\n", false)]
    [InlineData("plan.md", "Run `echo $COMPANY` and look at [name].\n\n[name]: https://example.org\n", true)]
    [InlineData("plan.md", "Keys are row[name] and `[date]`, see [name](a.md).\n", true)]
    [InlineData("plan.yaml", "fields: [name]\n", true)]
    [InlineData("plan.toml", "[owner]\n[company]\nrisk = \"drift\"\n", true)]
    [InlineData("policy.adoc", "// draft\n= Policy\n:toc:\n\n== Scope\n", false)]
    [InlineData("policy.adoc", "= Policy\n\nRisks are looked at.\n", true)]
    [InlineData("policy.rst", "Policy\n~~~~~~\n", false)]
    [InlineData("plan.md", "md5: a304afb96060aad90176268345e10355\nfrozen: true\ndeps:\n- path: plan.docx\nouts:\n- md5: a304afb96060aad90176268345e10355\n  path: plan.pdf\n", false)]
    [InlineData("plan.md", "outs:\n- isexec: true\n  hash: md5\n  md5: a304afb96060aad90176268345e10355\n", false)]
    [InlineData("plan.yaml", "outs:\n- path: plan.pdf\nrisk: drift\n", true)]
    [InlineData("plan.pdf", "../.git/annex/objects/W8/1f/SHA256E-s12--ab.pdf/SHA256E-s12--ab.pdf", false)]
    [InlineData("plan.md", "# Plan\n\nRisks are looked at.\n<<<<<<< HEAD\n", false)]
    [InlineData("plan.md", "Git writes\n\n```\n<<<<<<< HEAD\n```\n\nand waits.\n", true)]
    [InlineData("plan.url", "[InternetShortcut]\r\nURL=https://example.org/plan\r\n", false)]
    [InlineData("plan.webloc", "<?xml version=\"1.0\"?>\n<plist version=\"1.0\"><dict><key>URL</key><string>https://example.org</string></dict></plist>\n", false)]
    [InlineData("plan.md", "https://example.org/plan\n", false)]
    [InlineData("plan.md", "https://example.org/plan says how risks are looked at.\n", true)]
    [InlineData("SUMS", "SHA256 (plan.md) = 56739bb8b5fd8c5cc0d9c0ea284350e858eb3083884dd5357494c3a1374d85cf\n", false)]
    public void What_stands_for_a_text_is_none(string path, string text, bool says) =>
        Assert.Equal(says ? EvidenceVerdict.Passing : EvidenceVerdict.Missing, VerdictOf(path, Utf8(text)));

    /// <summary>Whatever a log, an editor or a search puts before each line of a report.</summary>
    [Theory]
    [InlineData("2026-11-28T09:00:00.1234567Z ")]
    [InlineData("[2026-11-28 09:00:00] ")]
    [InlineData("09:00:00 ")]
    [InlineData("Nov 28 09:00:00 ci mapping[7]: ")]
    [InlineData("mapping-1  | ")]
    [InlineData("    12\t")]
    [InlineData("12:")]
    [InlineData("12: ")]
    [InlineData("12 | ")]
    [InlineData("2026-11-28T09:00:00Z 12:")]
    public void Stamps_before_lines_hide_no_report(string stamp)
    {
        string[] report = ["scoring, as of 2026-11-28", "  12 assessable parts", "", "    high risk"];
        Assert.Equal(EvidenceVerdict.Missing, VerdictOf("status.txt", Utf8(string.Concat(report.Select(line => $"{stamp}{line}\n")))));
        Assert.Equal(EvidenceVerdict.Passing, VerdictOf("status.txt", Utf8($"{stamp}Risks are looked at.\n{stamp}Drift is one.\n")));
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Utf8(content));
            }
        }

        return bytes.ToArray();
    }

    private static EvidenceVerdict VerdictOf(string path, byte[] content) => DocumentReading.Read(new MemoryEvidenceFiles().Add(path, content), path).Verdict;

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Gzip(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var stream = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            stream.Write(content);
        }

        return compressed.ToArray();
    }
}
