using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>What the newest suites say is what a look at each suite says, whichever files they stand in.</summary>
public sealed class SuiteProperties
{
    private const string Source = """
        use iso-42001 edition 2023 as iso
        owner cro "Chief Risk Officer"
        system scoring "Scoring" { actor organisation scope iso A.6.2.6 }
        feed runs "Runs" { files "runs/*.xml" class audit-evidence }
        control c "C" {
          owner cro
          status operating since 2026-01-10
          satisfies iso A.6.2.6
          evidence all { from runs newest suite expect count(where outcome != "passed") = 0 }
          evidence failed { from runs newest suite expect count(where outcome = "failed") = 0 }
          evidence some { from runs newest suite expect count(where outcome = "passed") >= 2 }
        }

        """;

    /// <summary>Passed, failed, skipped, and none.</summary>
    private const string Outcomes = "pfs-";

    private static readonly string[] Verdicts = ["all", "failed", "some"];

    [Property(MaxTest = 400)]
    public void The_newest_suites_say_what_a_look_at_each_says(DoNotSize<int> seed)
    {
        var suites = SuitesOf(new Random(seed.Item));

        foreach (var (rule, found) in Verdicts.Zip(Found(suites)))
        {
            // What fails in any case is failing, though something beside it can't be read.
            var expected = Expected(rule, suites);
            Assert.Equal((string.Join(' ', suites), expected), (string.Join(' ', suites), HasLoneTimeless(suites) && found == EvidenceVerdict.Failing ? EvidenceVerdict.Unreadable : found));
        }
    }

    /// <summary>Whichever file a suite stands in, and wherever in it, the verdicts are the same.</summary>
    [Property(MaxTest = 200)]
    public void Files_do_not_matter(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var suites = SuitesOf(random);
        List<Suite> moved = [.. suites.Select(suite => suite with { File = random.Next(4) }).OrderBy(_ => random.Next())];

        Assert.Equal(Found(suites), Found(moved));
    }

    /// <summary>Properties over cases that all end alike would show nothing.</summary>
    [Fact]
    public void Every_verdict_is_reached()
    {
        var seen = Enumerable.Range(0, 3000).Select(seed => SuitesOf(new Random(seed))).SelectMany(suites => Verdicts.Select(rule => Expected(rule, suites))).CountBy(verdict => verdict).ToDictionary();

        Assert.All([EvidenceVerdict.Passing, EvidenceVerdict.Failing, EvidenceVerdict.Unreadable, EvidenceVerdict.Missing], verdict => Assert.InRange(seen.GetValueOrDefault(verdict), 2, int.MaxValue));
    }

    private static List<Suite> SuitesOf(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(1, 6)).Select(_ => new Suite(
            random.Next(3),
            random.Next(6) == 0 ? null : random.Next(2) == 0 ? "a" : "b",
            random.Next(8) == 0 ? null : (random.Next(3) * 24) + (random.Next(3) * 5),
            string.Concat(Enumerable.Range(0, 3).Select(_ => random.Next(3) > 0 ? 'p' : Outcomes[random.Next(4)])))),
    ];

    /// <summary>The rules of docs/expectations.md, a line each.</summary>
    private static EvidenceVerdict Expected(string rule, List<Suite> suites)
    {
        List<Suite> counted = [];
        var isOpen = suites.Any(suite => suite.Hour is null && !suite.IsEmpty);
        foreach (var named in suites.GroupBy(suite => (suite.Name, Alone: suite.Name is null ? suite : null)))
        {
            List<Suite> timed = [.. named.Where(suite => suite.Hour is not null)];
            var last = timed.Max(suite => suite.Hour);
            List<Suite> newest = [.. timed.Where(suite => suite.Hour == last)];
            counted.AddRange(newest);
            var ran = newest.SelectMany(suite => suite.Ran).ToHashSet();
            var seen = ran.ToHashSet();
            isOpen |= named.Skip(1).Any() && named.Any(suite => suite is { Hour: null, IsEmpty: true }) && named.Any(suite => suite.HasRecords);
            foreach (var older in timed.Where(suite => suite.Hour < last).GroupBy(suite => suite.Hour).OrderByDescending(older => older.Key))
            {
                isOpen |= older.Any(suite => (ran.Count == 0 && suite.Ran.Any()) || (last - suite.Hour < 6 && !suite.Ran.All(ran.Contains)) || suite.Broken.Any(test => !seen.Contains(test)));
                seen.UnionWith(older.SelectMany(suite => suite.Ran));
            }
        }

        var cases = counted.SelectMany(suite => suite.Cases).ToList();
        var holds = rule switch
        {
            "all" => cases.TrueForAll(outcome => outcome == 'p'),
            "failed" => !cases.Contains('f'),
            _ => cases.Count(outcome => outcome == 'p') >= 2,
        };
        return isOpen ? EvidenceVerdict.Unreadable
            : !cases.Exists(outcome => outcome != 's') ? EvidenceVerdict.Missing
            : holds ? EvidenceVerdict.Passing : EvidenceVerdict.Failing;
    }

    private static bool HasLoneTimeless(List<Suite> suites) => suites.Exists(suite => suite.Hour is null && !suite.IsEmpty);

    private static List<EvidenceVerdict> Found(List<Suite> suites)
    {
        var files = new MemoryEvidenceFiles();
        foreach (var file in suites.GroupBy(suite => suite.File))
        {
            files.Add($"runs/{file.Key}.xml", $"<testsuites>{string.Concat(file.Select(TextOf))}</testsuites>");
        }

        var bound = BoundWorkspace.Bind([new SourceText("main.mapping", Source)], []);
        var evaluation = EvidenceEvaluator.Evaluate(bound.Symbols, files, new DateOnly(2026, 11, 28), new DateOnly(2026, 11, 28));
        var results = EvidencePicture.Results(bound, evaluation.Results).ToList();
        return [.. Verdicts.Select(rule => results.Single(result => result.Key.Rule == rule).Verdict)];
    }

    private static string TextOf(Suite suite)
    {
        var name = suite.Name is null ? "" : $" name=\"{suite.Name}\"";
        var time = suite.Hour is { } hour ? $" timestamp=\"{new DateTime(2026, 11, 20, 3, 0, 0, DateTimeKind.Utc).AddHours(hour).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}\"" : "";
        return $"<testsuite{name}{time}>{string.Concat(suite.Outcomes.Select((outcome, index) => CaseOf(outcome, index)))}</testsuite>";
    }

    private static string CaseOf(char outcome, int index) => outcome switch
    {
        '-' => "",
        'p' => $"<testcase name=\"{index}\"/>",
        'f' => $"<testcase name=\"{index}\"><failure/></testcase>",
        _ => $"<testcase name=\"{index}\"><skipped/></testcase>",
    };

    /// <param name="File">In which file it stands.</param>
    /// <param name="Name">Its name, or none.</param>
    /// <param name="Hour">When it ran, or nobody knows.</param>
    /// <param name="Outcomes">What became of each of three cases.</param>
    private sealed record Suite(int File, string? Name, int? Hour, string Outcomes)
    {
        public IEnumerable<char> Cases => Outcomes.Where(outcome => outcome != '-');

        public bool IsEmpty => !Cases.Any();

        public bool HasRecords => !IsEmpty || Hour is not null;

        public IEnumerable<int> Ran => Enumerable.Range(0, Outcomes.Length).Where(index => Outcomes[index] is 'p' or 'f');

        public IEnumerable<int> Broken => Enumerable.Range(0, Outcomes.Length).Where(index => Outcomes[index] == 'f');
    }
}
