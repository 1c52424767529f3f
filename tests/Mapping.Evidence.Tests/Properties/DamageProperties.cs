using System.Security.Cryptography;
using FsCheck;
using FsCheck.Xunit;
using Mapping.Compiler.Coverage;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>Damaged evidence never crashes, never turns green, and always says where.</summary>
public sealed class DamageProperties
{
    private static readonly string[] Paths = ["a.jsonl", "a.json", "a.csv", "a.xml", "a.sarif", "a.jsonl.gz", "a.csv.gz", "a.xml.gz"];

    [Fact]
    public void Undamaged_evidence_passes_or_does_not() => Assert.All(Paths, path =>
    {
        var fine = DamageCase.Of(path, isFine: true);
        Assert.All(fine.Evaluate(fine.Content).Results, result => Assert.Equal(EvidenceVerdict.Passing, result.Verdict));
        Assert.All(fine.Evaluate(fine.Content, DigestOf(fine.Content)).Results, result => Assert.Equal(EvidenceVerdict.Passing, result.Verdict));

        var bad = DamageCase.Of(path, isFine: false);
        Assert.Contains(bad.Evaluate(bad.Content).Results, result => result.Verdict == EvidenceVerdict.Failing);
    });

    [Property(MaxTest = 600)]
    public void With_a_digest_beside_it_no_damaged_file_passes(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var input = RandomInput(random);
        var damaged = Damage.Any(input.Content, random);
        if (!damaged.AsSpan().SequenceEqual(input.Content))
        {
            var results = input.Evaluate(damaged, DigestOf(input.Content));

            Assert.All(results.Results, result => Assert.NotEqual(EvidenceVerdict.Passing, result.Verdict));
            SaysWhere(results);
        }
    }

    [Property(MaxTest = 200)]
    public void A_damaged_digest_passes_nothing(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var input = RandomInput(random);
        var digest = DigestOf(input.Content);
        var damaged = new string([.. Damage.Any(System.Text.Encoding.ASCII.GetBytes(digest), random).Select(value => (char)(value & 0x7F))]);
        if (!damaged.TrimEnd().Equals(digest, StringComparison.OrdinalIgnoreCase) && !damaged.StartsWith(digest + " ", StringComparison.OrdinalIgnoreCase))
        {
            Assert.All(input.Evaluate(input.Content, damaged).Results, result => Assert.NotEqual(EvidenceVerdict.Passing, result.Verdict));
        }
    }

    /// <summary>Without a digest a flip that turns one value into another can't be told; all the same it says where it does not pass.</summary>
    [Property(MaxTest = 1500)]
    public void Damage_of_any_kind_never_crashes_and_says_where(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var input = RandomInput(random);

        SaysWhere(input.Evaluate(Damage.Any(input.Content, random)));
    }

    [Property(MaxTest = 600)]
    public void A_byte_that_is_no_text_passes_nothing(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var input = DamageCase.Of(Paths[random.Next(5)], random.Next(2) == 0);
        var results = input.Evaluate(Damage.NoText(input.Content, random));

        Assert.All(results.Results, result => Assert.NotEqual(EvidenceVerdict.Passing, result.Verdict));
        SaysWhere(results);
    }

    /// <summary>A file of lines may end anywhere between two of them; the other formats say where they end.</summary>
    [Property(MaxTest = 400)]
    public void A_document_that_is_cut_off_passes_nothing(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        string[] paths = ["a.json", "a.xml", "a.sarif", "a.jsonl.gz", "a.csv.gz", "a.xml.gz"];
        var input = DamageCase.Of(paths[random.Next(paths.Length)], random.Next(2) == 0);
        var results = input.Evaluate(Damage.CutOff(input.Content, random));

        Assert.All(results.Results, result => Assert.NotEqual(EvidenceVerdict.Passing, result.Verdict));
        SaysWhere(results);
    }

    /// <summary>Compressed files have a checksum of their own: whatever passes is what passed before.</summary>
    [Property(MaxTest = 1000)]
    public void Damage_of_a_compressed_file_changes_no_verdict_to_passing(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var input = DamageCase.Of(Paths[random.Next(5, Paths.Length)], random.Next(2) == 0);
        var before = input.Evaluate(input.Content).Results;
        var after = input.Evaluate(Damage.Any(input.Content, random)).Results;

        Assert.All(before.Zip(after), pair => Assert.True(
            pair.Second.Verdict != EvidenceVerdict.Passing || pair.First.Verdict == EvidenceVerdict.Passing, pair.First.Key.Rule));
    }

    private static DamageCase RandomInput(Random random) => DamageCase.Of(Paths[random.Next(Paths.Length)], random.Next(2) == 0);

    private static string DigestOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>
    /// Whatever does not pass has a finding at its rule, and the place in the file wherever the file is the reason; a field that no
    /// record has is named where the rule names it.
    /// </summary>
    private static void SaysWhere((IReadOnlyList<EvidenceResult> Results, EvidenceEvaluation Evaluation) found)
    {
        foreach (var result in found.Results.Where(result => result.Verdict != EvidenceVerdict.Passing))
        {
            Assert.Contains(found.Evaluation.Diagnostics, finding =>
                finding.Code is "MAP5020" or "MAP5021" or "MAP5022" or "MAP5023" && finding.Message.StartsWith($"c/{result.Key.Rule} ", StringComparison.Ordinal));
            Assert.True(result.Verdict == EvidenceVerdict.Failing || result.Reason is not null);
            Assert.True(result.Verdict != EvidenceVerdict.Unreadable || !result.Problems.IsEmpty);
            Assert.All(result.Problems, problem => Assert.All(problem.First, place => Assert.True(place.Line >= 1)));
            Assert.All(result.Problems, problem => Assert.NotEmpty(problem.First));
        }

        if (found.Results.Any(result => !result.Problems.IsEmpty))
        {
            Assert.Contains(found.Evaluation.Diagnostics, finding =>
                (finding.Code == "MAP5007" || finding.Location.Path.StartsWith("a.", StringComparison.Ordinal)) && finding.Location.Start is { Line: >= 1, Column: >= 1 });
        }
    }
}
