using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Comparison.Promises;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>What has another name and says the same is renamed, and nothing else of it is told; what it says otherwise is told as if it had kept its name.</summary>
public sealed class RenamedNamesTests
{
    private const string Before =
        """
        use iso-42001 edition 2023 as iso
        owner cro "CRO" domain assurance
        owner clerk "Clerk" domain assurance
        system app "App" { actor organisation scope iso A.2.2, A.6.2.6 }
        system other "Other" { actor organisation scope iso A.2.2 }
        feed drift "Drift" { files "drift/*.csv" time day class audit-evidence retained 10 years }
        feed spare "Spare" { files "spare/*.csv" time day retained 1 year }
        control watch "Watch" {
          owner cro
          for app
          status operating since 2026-01-01
          satisfies iso A.6.2.6
          evidence rate { from drift expect max(errors) <= 2% within 30 days }
        }
        control policy "Policy" {
          owner cro
          status operating since 2026-01-01
          satisfies iso A.2.2
          evidence text { document "policy.md" approved by cro on 2026-01-02 review 12 months }
        }
        waive watch/rate until 2026-12-31 because "The sensor is being replaced" approved by cro on 2026-02-01
        waive iso A.6.2.6 for app until 2026-12-31 because "The sensor is being replaced" approved by cro on 2026-02-01
        gate release for app { require iso mapped }

        """;

    /// <summary>Each by itself, and all of them at once.</summary>
    [Theory]
    [InlineData("system app>system scoring|for app>for scoring", "name system scoring: app -> scoring")]
    [InlineData("control watch>control guard|watch/rate>guard/rate", "name control guard: watch -> guard")]
    [InlineData("control policy>control rules", "name control rules: policy -> rules")]
    [InlineData("feed drift>feed flow|from drift>from flow", "name feed flow: drift -> flow")]
    [InlineData("feed spare>feed unused", "name feed unused: spare -> unused")]
    [InlineData("owner clerk>owner scribe", "name owner scribe: clerk -> scribe")]
    [InlineData("gate release>gate launch", "name gate launch: release -> launch")]
    [InlineData(
        "system app>system scoring|for app>for scoring|control watch>control guard|watch/rate>guard/rate|feed drift>feed flow|from drift>from flow|gate release>gate launch",
        "name control guard: watch -> guard\nname feed flow: drift -> flow\nname gate launch: release -> launch\nname system scoring: app -> scoring")]
    public void A_name_is_another_one_and_nothing_else(string edits, string expected)
    {
        var comparison = Compare(edits);

        Assert.Equal(expected, PromisesOf(comparison));
        Assert.All(comparison.Promises, promise => Assert.Equal(PromiseKind.Name, promise.Kind));
        Assert.False(comparison.HasWeakening);
        Assert.False(comparison.IsEmpty);
        Assert.All(comparison.Systems, system => Assert.False(system.IsChanged));
        Assert.Empty(comparison.Controls);
        Assert.Empty(comparison.Mappings);
        Assert.Empty(comparison.Evidence);
        Assert.Empty(comparison.Gates);
    }

    /// <summary>A title that is another one with the name hides nothing.</summary>
    [Theory]
    [InlineData("system app \"App\">system scoring \"Scoring\"|for app>for scoring", "declaration system scoring: declared -> declared", false)]
    [InlineData("system app>system scoring|for app>for scoring|scope iso A.2.2, A.6.2.6>scope iso A.6.2.6", "scope scoring: iso-42001 A.2.2 -> -", true)]
    [InlineData("system app>system scoring|for app>for scoring|A.2.2, A.6.2.6 }>A.2.2, A.6.2.6 placed 2026-01-01 }", "circumstance scoring: - -> placed 2026-01-01", false)]
    [InlineData("system app>system scoring|waive iso A.6.2.6 for app until 2026-12-31>waive iso A.6.2.6 for scoring until 2027-01-31|for app>for scoring", "waiver iso-42001 A.6.2.6 for scoring: until 2026-12-31", true)]
    [InlineData("control watch>control guard|waive watch/rate until 2026-12-31>waive guard/rate until 2027-01-31", "waiver guard/rate: until 2026-12-31", true)]
    [InlineData("control watch>control guard|watch/rate>guard/rate|  for app\n>  for other\n", "control-systems guard: app -> -", true)]
    [InlineData("control watch>control guard|watch/rate>guard/rate|operating since 2026-01-01\n  satisfies iso A.6.2.6>planned by 2027-01-01\n  satisfies iso A.6.2.6", "control guard: Operating -> Planned", true)]
    [InlineData("control watch>control guard|watch/rate>guard/rate|satisfies iso A.6.2.6>satisfies iso A.6.2.6 partially because \"some\"", "mapping guard iso-42001 A.6.2.6: Full -> Partial", true)]
    [InlineData("control policy>control rules|review 12 months>review 24 months", "review rules/text: 12 months -> 24 months", true)]
    public void A_name_hides_nothing(string edits, string expected, bool isWeaker)
    {
        var comparison = Compare(edits);

        Assert.Contains(comparison.Promises, promise => promise.Kind == PromiseKind.Name);
        Assert.Contains(expected, ComparisonPicture.Of(comparison).Replace("differs ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(isWeaker, comparison.HasWeakening);
    }

    /// <summary>Where two fit, nobody knows which one it is, and the old one is gone.</summary>
    [Theory]
    [InlineData("control policy \"Policy\"", "control rules \"Policy\"", "control word \"Policy\"", "Policy")]
    [InlineData("system other \"Other\"", "system one \"Other\"", "system two \"Other\"", "Other")]
    public void Two_that_fit_are_both_new(string from, string first, string second, string title)
    {
        var start = Before.IndexOf(from, StringComparison.Ordinal);
        var end = Before.IndexOf("}\n", start, StringComparison.Ordinal) + 2;
        end = title == "Policy" ? Before.IndexOf("}\nwaive", start, StringComparison.Ordinal) + 2 : end;
        var declared = Before[start..end];
        var after = Before[..start] + declared.Replace(from, first, StringComparison.Ordinal) + declared.Replace(from, second, StringComparison.Ordinal) + Before[end..];

        var comparison = Compare(Compiled(Before), Compiled(after));
        Assert.DoesNotContain(comparison.Promises, promise => promise.Kind == PromiseKind.Name);
        Assert.True(comparison.HasWeakening);
    }

    /// <summary>What has the same content and the same title is not taken for what has one of them.</summary>
    [Fact]
    public void What_is_most_alike_is_the_same()
    {
        var system = "system other \"Other\" { actor organisation scope iso A.2.2 }\n";
        var comparison = Compare(
            Compiled(Before),
            Compiled(Before.Replace(system, "system one \"Other\" { actor organisation scope iso A.2.2, A.6.2.6 }\n" + system.Replace("system other", "system two", StringComparison.Ordinal), StringComparison.Ordinal)));

        Assert.Equal(["system two"], comparison.Promises.Where(promise => promise.Kind == PromiseKind.Name).Select(promise => promise.Subject));
        Assert.Contains(comparison.Systems, change => change is { Name: "one", Before: null });
    }

    private static WorkspaceComparison Compare(string edits)
    {
        var after = edits.Split('|').Select(edit => edit.Split('>')).Aggregate(Before, (text, edit) =>
        {
            Assert.Contains(edit[0], text, StringComparison.Ordinal);
            return text.Replace(edit[0], edit[1], StringComparison.Ordinal);
        });
        return Compare(Compiled(Before), Compiled(after));
    }

    /// <summary>The other way round it is the mirror, whatever has two names.</summary>
    private static WorkspaceComparison Compare(Compilation before, Compilation after)
    {
        var comparison = ComparisonPicture.Compare(before, after);
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(after, before)));
        return comparison;
    }

    private static Compilation Compiled(string source)
    {
        var compilation = Compile.Text(source, evidence:
        [
            .. from control in new[] { "watch", "guard" }
               from system in new[] { "app", "scoring" }
               select new EvidenceResult(new EvidenceKey(control, "rate", system), EvidenceVerdict.Passing),
        ]);
        Assert.Empty(compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Mapping.Compiler.Diagnostics.DiagnosticSeverity.Error));
        return compilation;
    }

    private static string PromisesOf(WorkspaceComparison comparison) => string.Join('\n', comparison.Promises.Select(promise =>
        $"{ComparisonNames.NameOf(promise.Kind)} {promise.Subject}: {promise.Before ?? "-"} -> {promise.After ?? "-"}"));
}
