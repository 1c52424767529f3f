using FsCheck.Xunit;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>What rules say of lists is what a look at each element says.</summary>
public sealed class ElementProperties
{
    private const string Source = """
        use iso-42001 edition 2023 as iso
        owner cro "Chief Risk Officer"
        system scoring "Scoring" { actor organisation scope iso A.6.2.6 }
        feed runs "Runs" { files "runs/*" time at system any class audit-evidence }
        control c "C" {
          owner cro
          status operating since 2026-01-10
          satisfies iso A.6.2.6
          evidence some { from runs expect count(where parts.*.a = 1 and parts.*.b = 2) = 0 }
          evidence most { from runs expect max(parts.*.a) <= 1 }
          evidence one { from runs expect max(parts[k = "x"].a) <= 1 }
        }

        """;

    /// <summary>What exceeds a bound is known to, whatever else can't be judged. Numbers from 0 to 3, of which 3 stands for none; null stands for no list.</summary>
    [Property(MaxTest = 60)]
    public void Rules_say_what_a_look_at_each_element_says(byte[]?[] records)
    {
        List<List<(int A, int B)>?> lists = [.. records.Select(record => record?.Select(code => (code & 3, (code >> 2) & 3)).ToList())];
        var runs = string.Join(",\n", lists.Select(TextOf));

        Assert.Equal(Some(lists), VerdictOf("some", runs, lists.Count));
        Assert.Equal(Most(lists), VerdictOf("most", runs, lists.Count));
    }

    /// <summary>One element is meant, and which one is told by its key alone, unless another one is nearly called so. Keys are "x", nearly that, another one, and none.</summary>
    [Property(MaxTest = 100)]
    public void A_picked_element_is_the_only_one_with_its_key(byte[]?[] records)
    {
        List<List<(int Key, int A)>?> lists = [.. records.Select(record => record?.Select(code => (code & 3, (code >> 2) & 3)).ToList())];
        var runs = string.Join(",\n", lists.Select(KeyedTextOf));

        Assert.Equal(One(lists), VerdictOf("one", runs, lists.Count));
    }

    [Fact]
    public void Every_verdict_on_a_picked_element_is_reached()
    {
        List<(int Key, int A)>[] lists = [[], [(0, 1)], [(0, 2)], [(0, 1), (0, 1)], [(1, 1)], [(0, 3)], [(0, 1), (1, 2), (2, 2)], [(0, 1), (2, 2), (3, 2)]];
        EvidenceVerdict[] expected =
        [
            EvidenceVerdict.Unreadable, EvidenceVerdict.Passing, EvidenceVerdict.Failing, EvidenceVerdict.Unreadable, EvidenceVerdict.Unreadable,
            EvidenceVerdict.Unreadable, EvidenceVerdict.Unreadable, EvidenceVerdict.Passing,
        ];

        Assert.Equal(expected, lists.Select(list => One([list])));
        Assert.Equal(expected, lists.Select(list => VerdictOf("one", KeyedTextOf(list), 1)));
    }

    private static EvidenceVerdict One(List<List<(int Key, int A)>?> lists)
    {
        var picked = lists.Select(list => list?.Where(part => part.Key is 0 or 1).ToList() is [{ Key: 0 } only] && only.A != 3 ? only.A : (int?)null).ToList();
        return lists.Count == 0 ? EvidenceVerdict.Missing
            : picked.Contains(2) ? EvidenceVerdict.Failing
            : picked.Contains(null) ? EvidenceVerdict.Unreadable : EvidenceVerdict.Passing;
    }

    private static EvidenceVerdict Some(List<List<(int A, int B)>?> lists)
    {
        var truths = lists.Select(list => list is null ? null : Any(list.Select(Both))).ToList();
        return lists.Count == 0 ? EvidenceVerdict.Missing
            : truths.Contains(true) ? EvidenceVerdict.Failing
            : truths.Contains(null) ? EvidenceVerdict.Unreadable
            : HasNone(lists, part => part.A) || HasNone(lists, part => part.B) ? EvidenceVerdict.Unverified : EvidenceVerdict.Passing;
    }

    private static EvidenceVerdict Most(List<List<(int A, int B)>?> lists) =>
        lists.Count == 0 ? EvidenceVerdict.Missing
        : lists.Exists(list => list is not null && list.Exists(part => part.A == 2)) ? EvidenceVerdict.Failing
        : lists.Exists(list => list is null || list.Exists(part => part.A == 3)) ? EvidenceVerdict.Unreadable
        : lists.TrueForAll(list => list!.Count == 0) ? EvidenceVerdict.Missing : EvidenceVerdict.Passing;

    /// <summary>A field that no element has may be a slip of whoever wrote the rule, which therefore shows nothing.</summary>
    private static bool HasNone(List<List<(int A, int B)>?> lists, Func<(int A, int B), int> field) =>
        !lists.Exists(list => list is not null && list.Exists(part => field(part) != 3));

    private static bool? Any(IEnumerable<bool?> truths)
    {
        var all = truths.ToList();
        return all.Contains(true) ? true : all.Contains(null) ? null : false;
    }

    private static bool? Both((int A, int B) part)
    {
        bool?[] tests = [part.A == 3 ? null : part.A == 1, part.B == 3 ? null : part.B == 2];
        return tests.Contains(false) ? false : tests.Contains(null) ? null : true;
    }

    private static EvidenceVerdict VerdictOf(string rule, string runs, int count)
    {
        var workspace = new EvidenceWorkspace(
        [
            new MarkdownFence("", "mapping file=main.mapping", Source),
            new MarkdownFence("", "json file=runs/a.json", count == 0 ? "[]" : $"[{runs}]"),
        ]);
        var evaluation = workspace.Evaluate(EvidenceWorkspace.Today, EvidenceWorkspace.Today);
        return EvidencePicture.Results(workspace.Bound, evaluation.Results).Single(result => result.Key.Rule == rule).Verdict;
    }

    private static string TextOf(List<(int A, int B)>? list)
    {
        var parts = list is null ? "" : $", \"parts\": [{string.Join(",", list.Select(part => $"{{{string.Join(",", Members(part))}}}"))}]";
        return $"{{ \"at\": \"2026-11-20T10:00:00Z\"{parts} }}";
    }

    private static string KeyedTextOf(List<(int Key, int A)>? list)
    {
        string[] keys = ["\"k\": \"x\", ", "\"k\": \"X\", ", "\"k\": \"y\", ", ""];
        var parts = list is null ? "" : $", \"parts\": [{string.Join(",", list.Select(part => $"{{{keys[part.Key]}\"a\": {(part.A == 3 ? "null" : part.A)}}}"))}]";
        return $"{{ \"at\": \"2026-11-20T10:00:00Z\"{parts} }}";
    }

    private static IEnumerable<string> Members((int A, int B) part)
    {
        if (part.A != 3)
        {
            yield return $"\"a\": {part.A}";
        }

        if (part.B != 3)
        {
            yield return $"\"b\": {part.B}";
        }
    }
}
