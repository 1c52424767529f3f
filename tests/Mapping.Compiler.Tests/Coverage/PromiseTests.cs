using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>What two states of a workspace promise, whatever the verdict is.</summary>
public sealed class PromiseTests
{
    private const string Before =
        """
        use iso-42001 edition 2023 as iso
        owner cro "CRO" domain assurance
        system app "App" { actor organisation scope iso A.2.2, A.6.2.6, A.10.2 }
        feed drift "Drift" { files "drift/*.csv" time day class audit-evidence retained 10 years }
        control watch "Watch" {
          owner cro
          domain assurance
          status operating since 2026-01-01
          satisfies iso A.6.2.6
          evidence rate { from drift where kind = "psi" expect max(errors) <= 2% within 30 days fresh 7 days threshold set 2026-01-10 by cro }
        }
        control policy "Policy" {
          owner cro
          domain assurance
          status operating since 2026-01-01
          satisfies iso A.2.2
          evidence text { document "policy.md" approved by cro on 2026-01-02 review 12 months }
        }
        waive iso A.10.2 until 2027-01-31 because "agreements are being signed" approved by cro on 2026-11-01
        gate release { require iso A.6.2.6 evidenced }

        """;

    [Theory]
    [InlineData("<= 2%", "<= 20%", "weaker! limit watch/rate: max(errors) <= 2% -> max(errors) <= 20%")]
    [InlineData("<= 2%", "< 2%", "stronger limit watch/rate: max(errors) <= 2% -> max(errors) < 2%")]
    [InlineData("<= 2%", "<= 2", "differs limit watch/rate: max(errors) <= 2% -> max(errors) <= 2")]
    [InlineData("<= 2%", ">= 2%", "differs limit watch/rate: max(errors) <= 2% -> max(errors) >= 2%")]
    [InlineData("max(errors)", "min(errors)", "differs limit watch/rate: - -> min(errors) <= 2%\nweaker! limit watch/rate: max(errors) <= 2% -> -")]
    [InlineData("max(errors) <= 2%", "sum(errors) / count() <= 2%", "stronger limit watch/rate: - -> sum(errors) / count() <= 2%\nweaker! limit watch/rate: max(errors) <= 2% -> -")]
    [InlineData("max(errors) <= 2%", "max(errors) <= 2% expect min(b - a) >= -100 hours", "differs limit watch/rate: - -> min(b - a) >= -100 hours")]
    [InlineData("max(errors) <= 2%", "max(errors) <= 2% expect min(b - a) >= 0 hours", "stronger limit watch/rate: - -> min(b - a) >= 0 hours")]
    [InlineData("max(errors) <= 2%", "max(errors) <= 2% expect max(b - a) <= 4 hours", "stronger limit watch/rate: - -> max(b - a) <= 4 hours")]
    [InlineData("max(errors) <= 2%", "max(errors) <= 2% expect max(b - a) <= -1 hours", "differs limit watch/rate: - -> max(b - a) <= -1 hours")]
    [InlineData("max(errors) <= 2%", "max(errors) <= 2% expect mean(b - a) <= 0", "differs limit watch/rate: - -> mean(b - a) <= 0")]
    [InlineData("max(errors) <= 2%", "max(errors) <= 2% expect share(where a - b <= 100 hours) >= 1%", "differs limit watch/rate: - -> share(where a - b <= 100 hours) >= 1%")]
    [InlineData("max(errors) <= 2%", "max(errors) <= 2% expect count() >= 0", "differs limit watch/rate: - -> count() >= 0")]
    [InlineData("max(errors) <= 2%", "max(errors) <= 2% expect count() >= 1", "stronger limit watch/rate: - -> count() >= 1")]
    [InlineData("where kind = \"psi\" ", "", "stronger filter watch/rate: from drift where kind = \"psi\" -> from drift")]
    [InlineData("within 30 days", "within 900 days", "weaker! window watch/rate: 30 days -> 900 days")]
    [InlineData("within 30 days", "within 5 days", "differs window watch/rate: 30 days -> 5 days")]
    [InlineData(" within 30 days", "", "weaker! window watch/rate: 30 days -> no limit")]
    [InlineData("fresh 7 days", "fresh 1 day", "stronger freshness watch/rate: 7 days -> 1 day")]
    [InlineData("fresh 7 days", "", "weaker! freshness watch/rate: 7 days -> no limit")]
    [InlineData("threshold set 2026-01-10 by cro", "threshold set 2026-01-11 by cro", "differs threshold watch/rate: threshold set 2026-01-10 by cro -> threshold set 2026-01-11 by cro")]
    [InlineData("threshold set 2026-01-10 by cro", "threshold set 2025-12-01 by cro", "weaker threshold watch/rate: threshold set 2026-01-10 by cro -> threshold set 2025-12-01 by cro")]
    [InlineData("threshold set 2026-01-10 by cro", "", "weaker threshold watch/rate: threshold set 2026-01-10 by cro -> -")]
    [InlineData("review 12 months", "review 60 months", "weaker review policy/text: 12 months -> 60 months")]
    [InlineData("on 2026-01-02", "on 2026-02-02", "differs document policy/text: document \"policy.md\" approved by cro on 2026-01-02 -> document \"policy.md\" approved by cro on 2026-02-02")]
    [InlineData("until 2027-01-31", "until 2029-01-31", "weaker waiver iso-42001 A.10.2: until 2027-01-31, approved by cro on 2026-11-01 -> until 2029-01-31, approved by cro on 2026-11-01")]
    [InlineData("retained 10 years", "retained 1 year", "weaker retention drift: 10 years -> 1 year")]
    [InlineData("where kind = \"psi\" ", "where kind = \"psi\" and level != \"high\" ", "weaker filter watch/rate: from drift where kind = \"psi\" -> from drift where kind = \"psi\" and level != \"high\"")]
    [InlineData("where kind = \"psi\" ", "where kind = \"psi\" or level != \"high\" ", "differs filter watch/rate: from drift where kind = \"psi\" -> from drift where kind = \"psi\" or level != \"high\"")]
    [InlineData("class audit-evidence", "class telemetry", "stronger feed drift: class audit-evidence -> class telemetry")]
    [InlineData("time day", "time moment", "differs feed drift: time day -> time moment")]
    [InlineData("\"drift/*.csv\"", "\"drift/*.csv\", \"more/*.csv\"", "stronger file-pattern drift: - -> more/*.csv")]
    [InlineData("actor organisation ", "", "weaker actor app: organisation -> -")]
    [InlineData("\"Watch\"", "\"Watching\"", "differs declaration control watch: declared -> declared")]
    [InlineData("are being signed", "will be signed", "differs declaration waive iso A.10.2: declared -> declared")]
    [InlineData("gate release", "gate ship", "differs name gate ship: release -> ship")]
    [InlineData("A.6.2.6 evidenced }", "A.6.2.6 mapped }", "gate release app: differs\nweaker! requirement release: iso-42001 A.6.2.6 evidenced -> iso-42001 A.6.2.6 mapped")]
    [InlineData("A.6.2.6 evidenced }", "A.6.2.6 evidenced at least 50% }", "gate release app: differs\nweaker! requirement release: iso-42001 A.6.2.6 at least 100% -> iso-42001 A.6.2.6 at least 50%")]
    public void A_promise_is_another_one(string from, string to, string expected)
    {
        var (before, after) = (Compiled(Before, EvidenceVerdict.Passing), Compiled(Before.Replace(from, to, StringComparison.Ordinal), EvidenceVerdict.Passing));

        var comparison = ComparisonPicture.Compare(before, after);
        Assert.Equal(expected + "\n", ComparisonPicture.Of(comparison));
        Assert.Equal(expected.Contains("weaker!", StringComparison.Ordinal), comparison.HasRegression);
        Assert.Equal(expected.Contains("weaker", StringComparison.Ordinal), comparison.HasWeakening);
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(after, before)));
    }

    /// <summary>A gate of another name that asks anything else is another gate.</summary>
    [Theory]
    [InlineData("gate ship { require iso A.6.2.6 evidenced }", false)]
    [InlineData("gate ship { require iso A.6.2.6 mapped }", true)]
    [InlineData("gate ship { require iso A.6.2.6 evidenced at least 50% }", true)]
    public void A_gate_of_another_name_that_asks_less_is_a_gate_gone(string gate, bool isGone) => Assert.Equal(isGone, ComparisonPicture.Compare(
        Compiled(Before, EvidenceVerdict.Passing),
        Compiled(Before.Replace("gate release { require iso A.6.2.6 evidenced }", gate, StringComparison.Ordinal), EvidenceVerdict.Passing)).HasRegression);

    /// <summary>What says that times may be the other way round lets more pass where it is new, and asks for less where it is gone.</summary>
    [Theory]
    [InlineData("min(b - a) >= -100 hours", "weaker! limit watch/rate: min(b - a) >= -100 hours -> -")]
    [InlineData("max(b - a) <= 4 hours", "weaker! limit watch/rate: max(b - a) <= 4 hours -> -")]
    [InlineData("count() >= 0", "differs limit watch/rate: count() >= 0 -> -")]
    public void A_limit_is_gone(string limit, string expected) => Assert.Equal(
        expected + "\n",
        PictureOf(
            Compiled(Before.Replace("max(errors) <= 2%", $"max(errors) <= 2% expect {limit}", StringComparison.Ordinal), EvidenceVerdict.Passing),
            Compiled(Before, EvidenceVerdict.Passing)));

    [Theory]
    [InlineData("max(errors) <= 2%", "ratio", "percent", "weaker")]
    [InlineData("min(errors) >= 2%", "ratio", "percent", "stronger")]
    [InlineData("max(errors) <= 2 days", "hours", "minutes", "weaker")]
    [InlineData("max(errors) <= 2 days", "hours", "percent", "differs")]
    [InlineData("max(errors) <= 2", "hours", "minutes", "differs")]
    public void A_unit_counts_by_what_is_bounded_by_it(string limit, string from, string to, string direction)
    {
        string Source(string unit) => Before
            .Replace("max(errors) <= 2%", limit, StringComparison.Ordinal)
            .Replace("time day", $"time day unit errors {unit}", StringComparison.Ordinal);

        // That a limit and a unit do not fit each other is an error of another day.
        var (before, after) = (Compiled(Source(from), EvidenceVerdict.Passing, allowErrors: true), Compiled(Source(to), EvidenceVerdict.Passing, allowErrors: true));
        var comparison = ComparisonPicture.Compare(before, after);

        Assert.Contains($"{direction} feed drift: unit errors {from} -> unit errors {to}\n", ComparisonPicture.Of(comparison), StringComparison.Ordinal);
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), PictureOf(after, before));
    }

    [Theory]
    [InlineData("count(where bad) = 0", "weaker filter watch/rate: from drift -> from drift where kind = \"psi\"\n")]
    [InlineData("count() >= 3", "stronger filter watch/rate: from drift -> from drift where kind = \"psi\"\n")]
    [InlineData("min(errors) >= 3", "weaker filter watch/rate: from drift -> from drift where kind = \"psi\"\n")]
    [InlineData("count(where bad) / count() <= 3%", "differs filter watch/rate: from drift -> from drift where kind = \"psi\"\n")]
    [InlineData("count() >= 1 for each kind", "differs filter watch/rate: from drift -> from drift where kind = \"psi\"\n")]
    [InlineData("max(errors) <= 2% for each kind", "weaker filter watch/rate: from drift -> from drift where kind = \"psi\"\n")]
    [InlineData("mean(errors) <= 3", "differs filter watch/rate: from drift -> from drift where kind = \"psi\"\n")]
    [InlineData("count() >= 1 expect count(where bad) = 0", "weaker filter watch/rate: from drift, for count(where bad) = 0 -> from drift where kind = \"psi\", for count(where bad) = 0\nstronger filter watch/rate: from drift, for count() >= 1 -> from drift where kind = \"psi\", for count() >= 1\n")]
    public void A_filter_counts_by_what_is_expected_of_the_records(string expected, string picture)
    {
        var narrow = Before.Replace("max(errors) <= 2%", expected, StringComparison.Ordinal);
        var (before, after) = (
            Compiled(narrow.Replace("where kind = \"psi\" ", "", StringComparison.Ordinal), EvidenceVerdict.Passing), Compiled(narrow, EvidenceVerdict.Passing));

        Assert.Equal(picture.Split('\n').Order(), PictureOf(before, after).Split('\n').Order());
        Assert.Equal(ComparisonPicture.Of(ComparisonPicture.Compare(before, after).Mirror()), PictureOf(after, before));
    }

    [Theory]
    [InlineData("errors > 5", "errors > 6", "weaker")]
    [InlineData("errors > 5", "errors >= 5", "stronger")]
    [InlineData("errors > 5", "errors > 4 and errors > 3", "stronger")]
    [InlineData("errors > 5", "errors = 6", "weaker")]
    [InlineData("errors > 5", "errors = 5", "differs")]
    [InlineData("errors > 5", "errors < 5", "differs")]
    [InlineData("errors > 5", "errors != 5", "differs")]
    [InlineData("errors > 5", "errors > 5%", "differs")]
    [InlineData("errors > 5", "others > 4", "differs")]
    [InlineData("errors > 5", "errors > 4 or bad", "differs")]
    [InlineData("errors > 5", "errors > 7 and errors < 6", "differs")]
    [InlineData("errors > 5 and errors > 7", "errors > 6", "stronger")]
    [InlineData("errors > 5 and bad", "errors > 4", "stronger")]
    [InlineData("errors > 5", "errors > 6 and bad", "weaker")]
    [InlineData("errors > 5 and bad", "errors > 6", "differs")]
    [InlineData("late < 5 days", "late < 96 hours", "weaker")]
    [InlineData("a.*.b > 5", "a.*.b > 6", "differs")]
    public void What_a_rule_selects_is_measured_by_its_numbers(string first, string second, string direction)
    {
        string With(string where) => Before.Replace("where kind = \"psi\" expect max(errors) <= 2%", $"where {where} expect count(where bad) = 0", StringComparison.Ordinal);
        var (before, after) = (Compiled(With(first), EvidenceVerdict.Passing), Compiled(With(second), EvidenceVerdict.Passing));

        Assert.StartsWith($"{direction} filter watch/rate: from drift where ", PictureOf(before, after), StringComparison.Ordinal);
        Assert.Equal(ComparisonPicture.Of(ComparisonPicture.Compare(before, after).Mirror()), PictureOf(after, before));
    }

    [Fact]
    public void Layout_comments_order_and_files_are_no_promise()
    {
        var moved = "// Later.\n" + Before.Replace("owner cro \"CRO\" domain assurance\n", "", StringComparison.Ordinal).Replace("  ", "      ", StringComparison.Ordinal)
            + "owner cro \"CRO\"\n  domain assurance\n";

        Assert.Equal("", PictureOf(Compiled(Before, EvidenceVerdict.Passing), Compiled(moved, EvidenceVerdict.Passing)));
    }

    [Theory]
    [InlineData("<= 3%", "weaker! limit watch/rate: sum(errors) / sum(attempts) <= 2% -> sum(errors) / sum(attempts) <= 3%\n")]
    [InlineData("<= 1%", "stronger limit watch/rate: sum(errors) / sum(attempts) <= 2% -> sum(errors) / sum(attempts) <= 1%\n")]
    public void A_limit_of_a_ratio_is_measured_like_any_other(string bound, string picture)
    {
        var ratio = Before.Replace("max(errors) <= 2%", "sum(errors) / sum(attempts) <= 2%", StringComparison.Ordinal);
        var (before, after) = (Compiled(ratio, EvidenceVerdict.Passing), Compiled(ratio.Replace("<= 2%", bound, StringComparison.Ordinal), EvidenceVerdict.Passing));

        Assert.Equal(picture, PictureOf(before, after));
        Assert.Equal(ComparisonPicture.Of(ComparisonPicture.Compare(before, after).Mirror()), PictureOf(after, before));
    }

    [Theory]
    [InlineData("every 7 days", "every 14 days", "weaker clause watch/rate: every 7 days -> every 14 days\n")]
    [InlineData("every 7 days tolerate 1", "every 1 day tolerate 1", "stronger clause watch/rate: every 7 days tolerate 1 -> every 1 day tolerate 1\n")]
    [InlineData("every 7 days", "every 7 days tolerate 1", "weaker clause watch/rate: every 7 days -> every 7 days tolerate 1\n")]
    [InlineData("every 7 days tolerate 2", "every 7 days tolerate 3", "weaker clause watch/rate: every 7 days tolerate 2 -> every 7 days tolerate 3\n")]
    [InlineData("every 7 days tolerate 3", "every 7 days tolerate 2", "stronger clause watch/rate: every 7 days tolerate 3 -> every 7 days tolerate 2\n")]
    [InlineData("every 7 days tolerate 2", "every 14 days tolerate 0", "differs clause watch/rate: every 7 days tolerate 2 -> every 14 days tolerate 0\n")]
    [InlineData("every 7 days tolerate 2", "every 30 days tolerate 0", "weaker clause watch/rate: every 7 days tolerate 2 -> every 30 days tolerate 0\n")]
    [InlineData("every 7 days tolerate 1", "every 14 days", "weaker clause watch/rate: every 7 days tolerate 1 -> every 14 days\n")]
    [InlineData("every 14 days", "every 7 days tolerate 1", "stronger clause watch/rate: every 14 days -> every 7 days tolerate 1\n")]
    [InlineData("every 14 days", "every 7 days tolerate 2", "weaker clause watch/rate: every 14 days -> every 7 days tolerate 2\n")]
    [InlineData("every 14 days tolerate 1", "every 7 days tolerate 2", "stronger clause watch/rate: every 14 days tolerate 1 -> every 7 days tolerate 2\n")]
    [InlineData("every 1 year", "every 1 month tolerate 11", "stronger clause watch/rate: every 1 year -> every 1 month tolerate 11\n")]
    [InlineData("every 1 month tolerate 11", "every 1 year", "weaker clause watch/rate: every 1 month tolerate 11 -> every 1 year\n")]
    [InlineData("every 14 days", "every 9 days tolerate 1", "weaker clause watch/rate: every 14 days -> every 9 days tolerate 1\n")]
    [InlineData("every 31 days tolerate 1", "every 1 month tolerate 1", "stronger clause watch/rate: every 31 days tolerate 1 -> every 1 month tolerate 1\n")]
    [InlineData("every 10 days", "every 4 days tolerate 1", "differs clause watch/rate: every 10 days -> every 4 days tolerate 1\n")]
    [InlineData("every 10 days", "every 5 days tolerate 1", "stronger clause watch/rate: every 10 days -> every 5 days tolerate 1\n")]
    [InlineData("every 7 days", "every 1 week", "differs clause watch/rate: every 7 days -> every 1 week\n")]
    [InlineData("every 7 days", "", "weaker clause watch/rate: every 7 days -> -\n")]
    public void How_often_there_must_be_a_record_is_measured(string first, string second, string picture)
    {
        string With(string clause) => Before.Replace("max(errors) <= 2%", $"max(errors) <= 2% {clause}", StringComparison.Ordinal);
        var (before, after) = (Compiled(With(first), EvidenceVerdict.Passing), Compiled(With(second), EvidenceVerdict.Passing));

        Assert.Equal(picture, PictureOf(before, after));
        Assert.Equal(ComparisonPicture.Of(ComparisonPicture.Compare(before, after).Mirror()), PictureOf(after, before));
    }

    [Theory]
    [InlineData("match in runs on id = id at most 4 hours before", "match in runs on id = id at most 240 minutes before", "differs limit watch/rate: match in runs on id = id at most 4 hours before -> match in runs on id = id at most 240 minutes before\n")]
    [InlineData("match in runs on id = id at most 4 hours before", "match in runs on id = id at most 5 hours before", "weaker! limit watch/rate: match in runs on id = id at most 4 hours before -> match in runs on id = id at most 5 hours before\n")]
    [InlineData("match in runs on id = id at most 4 hours before", "match in runs on id = id before", "weaker! limit watch/rate: match in runs on id = id at most 4 hours before -> match in runs on id = id before\n")]
    [InlineData("no match in runs on id = id at most 4 hours before", "no match in runs on id = id before", "stronger limit watch/rate: no match in runs on id = id at most 4 hours before -> no match in runs on id = id before\n")]
    [InlineData("match in runs on id = id", "match in runs on id = id before", "stronger limit watch/rate: - -> match in runs on id = id before\nweaker! limit watch/rate: match in runs on id = id -> -\n")]
    public void How_far_away_a_partner_may_be_is_measured(string first, string second, string picture)
    {
        string With(string expected) => Before.Replace("max(errors) <= 2%", expected, StringComparison.Ordinal) + "\nfeed runs \"Runs\" { files \"runs.jsonl\" time at }\n";
        var (before, after) = (Compiled(With(first), EvidenceVerdict.Passing), Compiled(With(second), EvidenceVerdict.Passing));

        Assert.Equal(picture, PictureOf(before, after));
        Assert.Equal(ComparisonPicture.Of(ComparisonPicture.Compare(before, after).Mirror()), PictureOf(after, before));
    }

    [Theory]
    [InlineData("max(errors) <= 2%", "weaker", "differs")]
    [InlineData("count(where errors > 2%) = 0", "weaker", "differs")]
    [InlineData("min(errors) >= 2%", "weaker", "differs")]
    [InlineData("count() >= 3", "differs", "weaker")]
    [InlineData("mean(errors) <= 2%", "differs", "differs")]
    public void The_newest_file_alone_may_leave_out_what_failed(string expected, string narrowed, string widened)
    {
        var all = Before.Replace("max(errors) <= 2%", expected, StringComparison.Ordinal);
        var newest = all.Replace("from drift where", "from drift newest file where", StringComparison.Ordinal);
        var (before, after) = (Compiled(all, EvidenceVerdict.Passing), Compiled(newest, EvidenceVerdict.Passing));

        Assert.Equal($"{narrowed} filter watch/rate: from drift where kind = \"psi\" -> from drift newest file where kind = \"psi\"\n", PictureOf(before, after));
        Assert.Equal($"{widened} filter watch/rate: from drift newest file where kind = \"psi\" -> from drift where kind = \"psi\"\n", PictureOf(after, before));
        Assert.Equal(ComparisonPicture.Of(ComparisonPicture.Compare(before, after).Mirror()), PictureOf(after, before));
    }

    [Fact]
    public void A_wider_filter_of_the_newest_file_alone_is_neither_more_nor_less()
    {
        var (before, after) = (Compiled(Before, EvidenceVerdict.Passing), Compiled(Before.Replace("from drift where kind = \"psi\"", "from drift newest file", StringComparison.Ordinal), EvidenceVerdict.Passing));

        Assert.Equal("differs filter watch/rate: from drift where kind = \"psi\" -> from drift newest file\n", PictureOf(before, after));
        Assert.Equal("differs filter watch/rate: from drift newest file -> from drift where kind = \"psi\"\n", PictureOf(after, before));
    }

    [Theory]
    [InlineData("<= 3% for each kind", "weaker! limit watch/rate: max(errors) <= 2% for each kind -> max(errors) <= 3% for each kind\n")]
    [InlineData("<= 2%", "stronger limit watch/rate: - -> max(errors) <= 2%\nweaker! limit watch/rate: max(errors) <= 2% for each kind -> -\n")]
    [InlineData("<= 2% for each kind in (\"psi\", \"ks\")", "stronger limit watch/rate: - -> max(errors) <= 2% for each kind in (\"psi\", \"ks\")\nweaker! limit watch/rate: max(errors) <= 2% for each kind -> -\n")]
    public void A_limit_for_each_group_is_measured_for_the_same_groups(string bound, string picture)
    {
        var grouped = Before.Replace("max(errors) <= 2%", "max(errors) <= 2% for each kind", StringComparison.Ordinal);
        var (before, after) = (Compiled(grouped, EvidenceVerdict.Passing), Compiled(grouped.Replace("<= 2% for each kind", bound, StringComparison.Ordinal), EvidenceVerdict.Passing));

        Assert.Equal(picture, PictureOf(before, after));
        Assert.Equal(ComparisonPicture.Of(ComparisonPicture.Compare(before, after).Mirror()), PictureOf(after, before));
    }

    [Fact]
    public void A_limit_that_is_loosened_makes_nothing_better() => Check(
        Before.Replace("<= 2%", "<= 20%", StringComparison.Ordinal),
        """
        worse! app A.6.2.6: failing -> evidenced
          evidence watch/rate: failing -> passing
          promise watch/rate: max(errors) <= 2% -> max(errors) <= 20%
        gate release app: differs
        evidence watch/rate: Failing -> Passing
        weaker! limit watch/rate: max(errors) <= 2% -> max(errors) <= 20%

        """);

    [Fact]
    public void A_limit_that_is_tightened_and_met_is_better() => Check(
        Before.Replace("<= 2%", "<= 1%", StringComparison.Ordinal),
        """
        better app A.6.2.6: failing -> evidenced
          evidence watch/rate: failing -> passing
          promise watch/rate: max(errors) <= 2% -> max(errors) <= 1%
        gate release app: better
        evidence watch/rate: Failing -> Passing
        stronger limit watch/rate: max(errors) <= 2% -> max(errors) <= 1%

        """);

    [Fact]
    public void A_rule_that_is_asked_otherwise_and_passes_is_worse() => Assert.True(ComparisonPicture.Compare(
        Compiled(Before, EvidenceVerdict.Failing),
        Compiled(Before.Replace("kind = \"psi\"", "kind = \"ks\"", StringComparison.Ordinal), EvidenceVerdict.Passing)).HasRegression);

    [Theory]
    [InlineData("gate release { require iso mapped at least 1% }", "stronger gate release: - -> declared\nweaker! default-gate app: all that the default gate asks -> less: 3 obligations in scope may stay open\n")]
    [InlineData("gate release { require iso mapped }", "stronger gate release: - -> declared\nweaker! default-gate app: all that the default gate asks -> less: the evidence of 3 obligations may fail\n")]
    [InlineData("gate release { require iso evidenced }", "stronger gate release: - -> declared\n")]
    public void The_default_gate_gives_way_to_one_that_asks_less(string gate, string expected)
    {
        var without = Before[..Before.IndexOf("gate", StringComparison.Ordinal)];
        var (before, after) = (Compiled(without, EvidenceVerdict.Passing), Compiled(without + gate, EvidenceVerdict.Passing));

        var comparison = ComparisonPicture.Compare(before, after);
        Assert.Equal(expected, string.Join('\n', ComparisonPicture.Of(comparison).Split('\n').Where(line => !line.StartsWith("gate ", StringComparison.Ordinal))));
        Assert.Equal(expected.Contains("weaker!", StringComparison.Ordinal), comparison.HasWeakening);
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(after, before)));
    }

    [Fact]
    public void A_rule_that_had_no_records_and_passes_without_its_filter_is_worse() => Assert.True(ComparisonPicture.Compare(
        Compiled(Before, EvidenceVerdict.Missing),
        Compiled(Before.Replace("where kind = \"psi\" ", "", StringComparison.Ordinal), EvidenceVerdict.Passing)).HasRegression);

    [Fact]
    public void A_gap_that_is_waived_is_worse() => Assert.Contains(
        "worse! app A.10.2: unmapped -> waived\n",
        PictureOf(Compiled(Before[..Before.IndexOf("waive", StringComparison.Ordinal)], EvidenceVerdict.Passing), Compiled(Before, EvidenceVerdict.Passing)),
        StringComparison.Ordinal);

    [Fact]
    public void A_failing_control_that_is_taken_away_makes_nothing_better()
    {
        var both = Before + "control other \"Other\" { owner cro domain assurance status operating since 2026-01-01 satisfies iso A.6.2.6 }\n";
        var control = both.IndexOf("control watch", StringComparison.Ordinal);
        var after = both.Remove(control, both.IndexOf("control policy", StringComparison.Ordinal) - control);

        Assert.Contains("worse! app A.6.2.6: failing -> unverified\n", PictureOf(Compiled(both, EvidenceVerdict.Failing), Compiled(after, EvidenceVerdict.Failing)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_system_that_is_gone_takes_its_gate_and_its_obligations_along()
    {
        var after = Before.Replace("system app \"App\" { actor organisation scope iso A.2.2, A.6.2.6, A.10.2 }\n", "", StringComparison.Ordinal);
        var picture = PictureOf(Compiled(Before, EvidenceVerdict.Passing), Compiled(after, EvidenceVerdict.Passing, allowErrors: true));

        Assert.Contains("ends! app A.6.2.6: evidenced -> -\n  system app: declared -> -\n", picture, StringComparison.Ordinal);
        Assert.Contains("weaker! system app: declared -> -\n", picture, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("before 2 1..9", "after 1 1..9", "worse!", "evidence that was cut")]
    [InlineData("before 2 1..9", "after 2 1..9", "worse!", "evidence that was rewritten")]
    [InlineData("before 2 1..9", "after 2 1..10", "differs", "a record that took the place of another one")]
    [InlineData("before 2 1..9", "after 3 1..10", "better", "records that were added")]
    [InlineData("before 2 1..9", "after 1 10..10", "better", "a file that a newer one replaced")]
    [InlineData("before 2 1..9", "before 2 1..9", "better", "the same file")]
    public void A_rule_passes_by_what_is_newer(string before, string after, string direction, string what)
    {
        var (red, green) = (Compiled(Before, Result(EvidenceVerdict.Failing, before)), Compiled(Before, Result(EvidenceVerdict.Passing, after)));

        var comparison = ComparisonPicture.Compare(red, green);
        Assert.True(ComparisonPicture.Of(comparison).StartsWith($"{direction} app A.6.2.6: failing -> evidenced\n", StringComparison.Ordinal), what);
        Assert.Equal(direction.TrimEnd('!'), ComparisonNames.NameOf(comparison.Evidence.Single().Direction));
        Assert.Equal(direction == "worse!", comparison.HasRegression);
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(green, red)));
    }

    [Fact]
    public void A_digest_that_is_taken_from_a_file_is_weaker_and_makes_nothing_better()
    {
        var (red, green) = (Result(EvidenceVerdict.Unreadable, "before 2 1..9"), Result(EvidenceVerdict.Passing, "before 2 1..9"));
        red = red with { Files = [red.Files[0] with { HasDigest = true }] };
        var sealedGreen = green with { Files = red.Files };

        Assert.Equal("weaker file-digest drift: drift/a.csv -> -\n", PictureOf(Compiled(Before, sealedGreen), Compiled(Before, green)));
        Assert.Equal("stronger file-digest drift: - -> drift/a.csv\n", PictureOf(Compiled(Before, green), Compiled(Before, sealedGreen)));
        var comparison = ComparisonPicture.Compare(Compiled(Before, red), Compiled(Before, green));
        Assert.StartsWith("worse! app A.6.2.6: unreadable -> evidenced\n", ComparisonPicture.Of(comparison), StringComparison.Ordinal);
        Assert.True(comparison.HasRegression);
    }

    [Fact]
    public void A_file_that_is_emptied_is_gone()
    {
        var comparison = ComparisonPicture.Compare(
            Compiled(Before, Result(EvidenceVerdict.Failing, "before 2 1..9")), Compiled(Before, Result(EvidenceVerdict.Passing, "after 0 1..9")));

        Assert.Contains("weaker! evidence-file drift: drift/a.csv (empty on the other side) -> -\n", ComparisonPicture.Of(comparison), StringComparison.Ordinal);
        Assert.True(comparison.HasRegression);
    }

    /// <summary>What the file holds, how many records, and the days of the first and the last one judged.</summary>
    private static EvidenceResult Result(EvidenceVerdict verdict, string evidence)
    {
        var parts = evidence.Split(' ', '.');
        var records = int.Parse(parts[1], CultureInfo.InvariantCulture);
        DateTime On(string day) => new(2026, 11, int.Parse(day, CultureInfo.InvariantCulture), 0, 0, 0, DateTimeKind.Utc);
        return new EvidenceResult(new EvidenceKey("watch", "rate", "app"), verdict)
        {
            Records = records,
            First = On(parts[2]),
            Last = On(parts[^1]),
            Files = [new EvidenceFile("drift/a.csv", parts[0] == "before" ? new string('a', 64) : new string('b', 64), 10 * records, records)],
        };
    }

    private static void Check(string after, string expected) =>
        Assert.Equal(expected, PictureOf(Compiled(Before, EvidenceVerdict.Failing), Compiled(after, EvidenceVerdict.Passing)));

    private static string PictureOf(Compilation before, Compilation after) => ComparisonPicture.Of(ComparisonPicture.Compare(before, after));

    private static Compilation Compiled(string source, EvidenceVerdict verdict, bool allowErrors = false) =>
        Compiled(source, new EvidenceResult(new EvidenceKey("watch", "rate", "app"), verdict), allowErrors);

    private static Compilation Compiled(string source, EvidenceResult rate, bool allowErrors = false)
    {
        var compilation = Compile.Text(source, evidence:
        [
            rate,
            new EvidenceResult(new EvidenceKey("policy", "text", "app"), EvidenceVerdict.Passing),
        ]);
        Assert.True(allowErrors || !compilation.HasErrors, string.Join('\n', compilation.Diagnostics.Where(diagnostic => diagnostic.IsError)));
        return compilation;
    }
}
