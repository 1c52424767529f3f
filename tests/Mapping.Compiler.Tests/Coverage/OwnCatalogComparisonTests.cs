using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>A catalog of the workspace is not the law: what it says otherwise, somebody here decided.</summary>
public sealed class OwnCatalogComparisonTests
{
    private const string Facts = """

        ## Facts

        ### pilot

        Is it a pilot?

        - provision: Rule 1
        - undeclared: no
        - relief: yes
        """;

    private const string ScopeRule = """

        ## Scope rules

        ### Rule 1 — Pilots

        Pilots are free.

        - condition: pilot
        - effect: not-applicable
        - applies to: Rule 3
        """;

    private static readonly string Newer = Own.Policy.Replace("edition: 1", "edition: 2", StringComparison.Ordinal)
        .Replace("### Rule 2 — What may not fit\n\n- excludable: yes\n\n", "", StringComparison.Ordinal);

    [Fact]
    public void A_newer_edition_of_its_own_does_not_close_what_is_open()
    {
        var picture = PictureOf(Compiled(Own.Start, Own.Policy), Compiled(Own.Start.Replace("edition 1", "edition 2", StringComparison.Ordinal), Newer));

        Assert.Contains("ends! app Rule 2: unmapped -> -\n", picture, StringComparison.Ordinal);
        Assert.Contains("framework policy: edition 1 (catalog of this workspace) -> edition 2 (catalog of this workspace)\n", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_edition_of_its_own_may_drop_what_is_evidenced()
    {
        var source = Own.Start + Own.Control("works", "satisfies policy Rule 2 " + Own.Evidence("note"));
        var evidence = Compile.Evidence("works/note", EvidenceVerdict.Passing) with { IsAuditEvidence = true };
        var before = Compiled(source, Own.Policy, evidence);
        var after = Compiled(Own.Start.Replace("edition 1", "edition 2", StringComparison.Ordinal), Newer);

        Assert.Contains("ends app Rule 2: evidenced -> -\n", PictureOf(before, after), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Facts, "- relief: yes", "", "weaker catalog policy fact pilot: ")]
    [InlineData(Facts, "undeclared: no", "undeclared: yes", "differs catalog policy fact pilot: ")]
    [InlineData(Facts + "\n" + ScopeRule, ScopeRule, "", "stronger catalog policy scope-rule Rule 1 not-applicable: ")]
    public void What_a_catalog_of_its_own_says_otherwise_is_told(string more, string from, string to, string expected)
    {
        var catalog = Own.Policy + "\n" + more;
        var (before, after) = (Compiled(Own.Start, catalog), Compiled(Own.Start, catalog.Replace(from, to, StringComparison.Ordinal)));

        Assert.Contains(expected, PictureOf(before, after), StringComparison.Ordinal);
        Assert.Equal(ComparisonPicture.Of(ComparisonPicture.Compare(before, after).Mirror()), PictureOf(after, before));
    }

    [Fact]
    public void What_was_read_is_not_forgotten_unsaid()
    {
        var source = Own.Start + Own.Control("works", "satisfies policy Rule 2, Rule 3");
        const string Two = "policy Rule 2 1 sha256:eb9e555021221038b1db534053d1cb2937b1e15095872773c8aff9c6d0b7560b\n";
        const string Three = "policy Rule 3 1 sha256:07a11fcb004906640895f4d65332e8cd5891aa809cf95dd996bde44adf6e0980\n";
        var (both, one, none) = (Compiled(source, Own.Policy, Two + Three), Compiled(source, Own.Policy, Two), Compiled(source, Own.Policy));

        Assert.Equal("weaker lock mapping.lock: declared -> -\n", PictureOf(both, none));
        Assert.Equal("stronger lock mapping.lock: - -> declared\n", PictureOf(none, both));
        Assert.Equal("weaker lock mapping.lock: policy Rule 3 in edition 1 (sha256 07a11fcb0049) -> -\n", PictureOf(both, one));
    }

    /// <summary>The day that a mapping says takes the place of a line; what else is cited needs its own.</summary>
    [Fact]
    public void A_mapping_that_says_its_day_needs_no_line()
    {
        const string Two = "policy Rule 2 1 sha256:eb9e555021221038b1db534053d1cb2937b1e15095872773c8aff9c6d0b7560b\n";
        const string Three = "policy Rule 3 1 sha256:07a11fcb004906640895f4d65332e8cd5891aa809cf95dd996bde44adf6e0980\n";
        var undated = Own.Start + Own.Control("works", "satisfies policy Rule 2\nsatisfies policy Rule 3");
        var dated = undated.Replace("policy Rule 3\n", "policy Rule 3 read 2026-01-02\n", StringComparison.Ordinal);
        Assert.NotEqual(undated, dated);
        var both = Compiled(undated, Own.Policy, Two + Three);

        Assert.Equal("differs lock mapping.lock: policy Rule 3 in edition 1 (sha256 07a11fcb0049) -> -\n", LockOf(both, Compiled(dated, Own.Policy, Two)));
        Assert.Equal("weaker lock mapping.lock: policy Rule 2 in edition 1 (sha256 eb9e55502122) -> -\n", LockOf(both, Compiled(dated, Own.Policy, Three)));
        Assert.Equal("weaker lock mapping.lock: declared -> -\n", LockOf(both, Compiled(dated, Own.Policy)));
        var allDated = dated.Replace("policy Rule 2\n", "policy Rule 2 read 2026-01-02\n", StringComparison.Ordinal);
        Assert.Equal("differs lock mapping.lock: declared -> -\n", LockOf(both, Compiled(allDated, Own.Policy)));
        Assert.Equal("differs lock mapping.lock: - -> declared\n", LockOf(Compiled(allDated, Own.Policy), both));
    }

    /// <summary>The same document says no more for being dated later; another one may.</summary>
    [Theory]
    [InlineData("2026-10-31", "2029-01-31", "a", "a", "weaker")]
    [InlineData("2029-01-31", "2026-10-31", "a", "a", "stronger")]
    [InlineData("2026-10-31", "2029-01-31", "a", "b", "differs")]
    public void An_attestation_expires_on_another_day(string from, string to, string was, string now, string direction)
    {
        var comparison = ComparisonPicture.Compare(Attested(from, was), Attested(to, now));

        Assert.Contains($"{direction} attestation v/p: soc2.pdf, until {from} -> soc2.pdf, until {to}\n", ComparisonPicture.Of(comparison), StringComparison.Ordinal);
        Assert.Equal(direction == "weaker", comparison.HasWeakening);
        Assert.False(comparison.HasRegression);
    }

    private static Compilation Attested(string expires, string digest) => Compilation.Create(new CompilationInput
    {
        Sources = [new SourceText("main.mapping", Own.Start + $"vendor v \"V\" {{ product p \"P\" {{\n claims policy Rule 3\n attests \"soc2.pdf\" expires {expires}\n }} }}\n")],
        Catalogs = [new SourceText("catalogs/policy/1.md", Own.Policy)],
        Evidence = EvidenceResults.Create([]).WithAttestationDigests(new Dictionary<string, string> { ["soc2.pdf"] = new string(digest[0], 64) }),
        AsOf = new DateOnly(2026, 11, 23),
        Today = new DateOnly(2026, 11, 23),
    });

    private static string LockOf(Compilation before, Compilation after) => string.Concat(
        PictureOf(before, after).Split('\n').Where(line => line.Contains(" lock ", StringComparison.Ordinal)).Select(line => line + "\n"));

    private static string PictureOf(Compilation before, Compilation after) => ComparisonPicture.Of(ComparisonPicture.Compare(before, after));

    private static Compilation Compiled(string source, string catalog, params EvidenceResult[] evidence) =>
        Compile.Files([new SourceText("main.mapping", source)], catalogs: [new SourceText("catalogs/policy/1.md", catalog)], evidence: evidence);

    private static Compilation Compiled(string source, string catalog, string locked) =>
        Compile.Files([new SourceText("main.mapping", source)], catalogs: [new SourceText("catalogs/policy/1.md", catalog), new SourceText("mapping.lock", locked)]);
}
