using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>A document alone shows that metrics were set beforehand only where it was approved before anything was there.</summary>
public sealed class LateApprovalTests
{
    private const string Policy = """
        ---
        framework: policy
        edition: 1
        title: Policy
        citation-words: Rule
        domain: security
        ---

        ## Provisions

        ### Rule 1 — Metrics are fixed beforehand

        - predefined: yes

        ### Rule 2 — It is tested

        """;

    private const string Threshold = "evidence rate { from log expect max(n) <= 3 threshold set {0} by boss }";

    [Theory]
    [InlineData("", "2025-12-30", "", "evidenced")]
    [InlineData("", "2026-01-10", "", "evidenced")]
    [InlineData("", "2026-01-11", "", "unverified")]
    [InlineData("placed 2025-11-01", "2025-12-30", "", "unverified")]
    [InlineData("placed 2026-03-01", "2026-02-01", "", "unverified")]
    [InlineData("", "2026-05-01", "2025-12-01", "evidenced")]
    [InlineData("", "2026-05-01", "2026-04-01", "failing")]
    public void A_document_was_approved(string placed, string approved, string threshold, string expected)
    {
        var rules = Document("plan", approved) + (threshold.Length == 0 ? "" : "\n" + Threshold.Replace("{0}", threshold, StringComparison.Ordinal));

        Assert.Equal($"Rule 1 {expected}, Rule 2 evidenced", OutcomesOf(placed, rules));
    }

    /// <summary>A text is approved anew each year: the one that was approved first shows what the later one repeats.</summary>
    [Theory]
    [InlineData("2026-01-10", EvidenceVerdict.Passing, "evidenced")]
    [InlineData("2026-01-11", EvidenceVerdict.Passing, "unverified")]
    [InlineData("2026-01-10", EvidenceVerdict.Missing, "missing")]
    public void An_earlier_document_was_approved(string approved, EvidenceVerdict verdict, string expected) =>
        Assert.StartsWith($"Rule 1 {expected},", OutcomesOf("", Document("plan", "2026-10-01") + "\n" + Document("first", approved), verdict), StringComparison.Ordinal);

    /// <summary>That another day is said of the approval, or of what was there before, shows nothing.</summary>
    [Theory]
    [InlineData("2026-10-01", "2025-12-01", "2026-01-10")]
    [InlineData("2026-10-01", "2026-10-01", "2026-10-02")]
    public void To_say_another_day_is_no_better(string was, string now, string operating)
    {
        var (before, after) = (Compiled("", Document("plan", was), EvidenceVerdict.Passing), Compiled("", Document("plan", now), EvidenceVerdict.Passing, operating));

        var comparison = ComparisonPicture.Compare(before, after);
        Assert.StartsWith("worse! app Rule 1: unverified -> evidenced\n", ComparisonPicture.Of(comparison), StringComparison.Ordinal);
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(after, before)));
    }

    [Fact]
    public void It_is_said_what_to_do()
    {
        var compilation = Compiled("", Document("plan", "2026-10-01"), EvidenceVerdict.Passing);
        var control = compilation.Symbols.Controls.Single();
        var system = compilation.Symbols.Systems.Single();

        Assert.Equal(
            "its document was approved on 2026-10-01, after the control began to operate on 2026-01-10, and nothing shows that metrics were set beforehand: "
            + "let a rule of the control say \"threshold set\", or be of the document that was approved before",
            compilation.Evidence.Of(control, control.Evidence[0], system, compilation.Symbols.Frameworks.Single().Framework.Leaves[0]).Reason);
    }

    private static string Document(string name, string approved) => $"evidence {name} {{ document \"{name}.pdf\" approved by boss on {approved} review 12 months }}";

    private static string OutcomesOf(string placed, string rules, EvidenceVerdict first = EvidenceVerdict.Passing) =>
        string.Join(", ", Compiled(placed, rules, first).Coverage.Systems.Single().Obligations.Select(obligation => $"{obligation.Provision} {CoverageNames.NameOf(obligation.Outcome)}"));

    private static Compilation Compiled(string placed, string rules, EvidenceVerdict first, string operating = "2026-01-10") => Compile.Files(
        [new SourceText("main.mapping", $$"""
            use policy edition 1
            owner boss "Boss"
            feed log "Log" { files "log/*.csv" time day class audit-evidence retained 10 years }
            system app "App" {
              {{placed}}
              scope policy
            }

            """ + Own.Control("works", "satisfies policy Rule 1, Rule 2\n" + rules, $"operating since {operating}"))],
        catalogs: [new SourceText("catalogs/policy/1.md", Policy)],
        evidence:
        [
            .. from rule in (string[])["plan", "rate", "first"]
               select Compile.Evidence($"works/{rule}", rule == "first" ? first : EvidenceVerdict.Passing) with { IsAuditEvidence = true },
        ]);
}
