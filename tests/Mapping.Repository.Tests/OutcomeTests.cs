using System.Text.RegularExpressions;
using Mapping.Compiler.Coverage;

namespace Mapping.Repository.Tests;

/// <summary>A new outcome, or a new verdict, is noticed everywhere: no switch has a rest that swallows it, and the editor knows the same.</summary>
public sealed partial class OutcomeTests
{
    private const string Looks = "editors/vscode/src/coverage/outcomes.ts";

    private static readonly string[] Enums =
    [
        nameof(Outcome), nameof(EvidenceVerdict), nameof(OperatingState), nameof(DesignState), nameof(GateStanding), nameof(VerdictKind),
    ];

    /// <summary>The compiler warns of a member that is not named, which is an error here, only where nothing else takes the rest.</summary>
    [Fact]
    public void Switches_over_verdicts_have_no_rest()
    {
        var swallowing = Repository.Files("src", "*.cs").SelectMany(path => RestsIn(Repository.Read(path).Split('\n')).Select(line => $"{path}:{line}"));

        Assert.Empty(swallowing);
    }

    [Fact]
    public void A_rest_is_found() => Assert.Equal(
        [5],
        RestsIn(
        [
            "x switch",
            "{",
            "    Outcome.Waived or Outcome.Excluded => 1,",
            "    Outcome.Failing =>",
            "    _ => 3,",
            "}",
        ]));

    [Fact]
    public void The_editor_takes_the_worst_for_the_worst()
    {
        var shared = LooksOfEditor().Select(look => look.Word);
        var ordered = OutcomeFacts.All.ToList();
        var expected = new List<string>();
        while (OutcomeFacts.Worst(ordered) is { } worst)
        {
            expected.Add(CoverageNames.NameOf(worst));
            ordered.Remove(worst);
        }

        Assert.Equal(expected, shared);
    }

    [Fact]
    public void The_editor_colours_as_reports_do() => Assert.All(LooksOfEditor(), look => Assert.True(
        NamedBy(look.Word) is { } outcome && look.Colour == ColourOf(outcome), look.Word));

    [Fact]
    public void The_editor_counts_as_reports_do()
    {
        Assert.Equal(WordsOf(outcome => !outcome.IsCounted()), SetOf("uncounted"));
        Assert.Equal(WordsOf(outcome => !outcome.IsOpen()), SetOf("settled"));
    }

    private static string ColourOf(Outcome outcome) => outcome.Kind() switch
    {
        VerdictKind.Good => "green",
        VerdictKind.Aside => outcome.IsCounted() ? "blue" : "grey",
        VerdictKind.Doubt => "yellow",
        VerdictKind.Bad => "red",
    };

    private static Outcome? NamedBy(string word) =>
        OutcomeFacts.All.Where(outcome => CoverageNames.NameOf(outcome) == word).Select(outcome => (Outcome?)outcome).FirstOrDefault();

    private static IEnumerable<string> WordsOf(Func<Outcome, bool> isMeant) =>
        OutcomeFacts.All.Where(isMeant).Select(CoverageNames.NameOf).Order(StringComparer.Ordinal);

    private static IEnumerable<(string Word, string Colour)> LooksOfEditor() =>
        Look().Matches(Repository.Read(Looks)).Select(match => (match.Groups["word"].Value, match.Groups["colour"].Value));

    private static IEnumerable<string> SetOf(string name) =>
        Regex.Match(Repository.Read(Looks), $@"const {name} = new Set\(\[(.*?)\]\)").Groups[1].Value
            .Split(',', StringSplitOptions.TrimEntries).Select(word => word.Trim('"')).Order(StringComparer.Ordinal);

    /// <summary>The lines of rests beside arms that begin with a member of one of the enums, counted from one.</summary>
    private static IEnumerable<int> RestsIn(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimStart() is ['_', ' ', '=', '>', ..] or "default:" && ArmsAbove(lines, i).Any(IsOverVerdicts))
            {
                yield return i + 1;
            }
        }
    }

    private static IEnumerable<string> ArmsAbove(string[] lines, int index)
    {
        var indent = IndentOf(lines[index]);
        for (var i = index - 1; i >= 0 && (lines[i].Trim().Length == 0 || IndentOf(lines[i]) >= indent); i--)
        {
            if (IndentOf(lines[i]) == indent)
            {
                yield return lines[i].Trim();
            }
        }
    }

    private static bool IsOverVerdicts(string arm) => Member().Match(arm) is { Success: true } match && Enums.Contains(match.Groups["of"].Value);

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex("""^  "?(?<word>[a-z-]+)"?: \{ icon: "[a-z-]+", color: (?<colour>[a-z]+),""", RegexOptions.Multiline)]
    private static partial Regex Look();

    [GeneratedRegex(@"^(case )?(?<of>\w+)\.\w+( or | when |:|$| =>)")]
    private static partial Regex Member();
}
