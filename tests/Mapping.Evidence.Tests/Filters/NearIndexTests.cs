using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Tests.Filters;

/// <summary>The index finds what comparing with each text finds; of very many, what is one slip away.</summary>
public sealed class NearIndexTests
{
    private static readonly string[] Words =
        ["critical", "failed", "passed", "timed-out", "membership", "review", "reviewer", "high", "evasion attack", "item", "alert 12", "item 12", "fai1ed", "open", "not critical", "failure", "failing", "fails"];

    [Property(MaxTest = 300)]
    public void Few_texts_are_found_as_if_each_was_compared(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var (wanted, found) = (Forms(random, random.Next(1, 60)), Form(Slip(random, Words[random.Next(Words.Length)])));

        Assert.Equal(Compared(wanted, found), new NearIndex(wanted).Near(found));
    }

    [Property(MaxTest = 60)]
    public void Of_many_texts_those_one_slip_away_are_found_and_none_that_is_not_near(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var (wanted, found) = (Forms(random, random.Next(200, 600)), Form(Slip(random, Words[random.Next(Words.Length)])));
        var (all, near) = (Compared(wanted, found), new NearIndex(wanted).Near(found).ToList());

        Assert.Empty(near.Except(all));
        Assert.Empty(all.Where(entry => entry.Nearness == Nearness.Close).Except(near));
    }

    [Fact]
    public void Every_kind_of_near_text_is_among_the_made_up_ones()
    {
        var kinds = Enumerable.Range(0, 300).Select(seed => new Random(seed))
            .SelectMany(random => Compared(Forms(random, 40), Form(Slip(random, Words[random.Next(Words.Length)]))))
            .Select(entry => entry.Nearness);

        Assert.Equal([Nearness.Within, Nearness.Loose, Nearness.Form, Nearness.Close], kinds.Distinct().Order());
    }

    private static List<(int Wanted, Nearness Nearness)> Compared(ImmutableArray<TypedForm> wanted, TypedForm found) =>
    [
        .. wanted.Select((form, index) => (index, NearText.NearnessOf(found, form))).Where(entry => entry.Item2 != Nearness.None),
    ];

    private static ImmutableArray<TypedForm> Forms(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Form(Slip(random, Slip(random, Words[random.Next(Words.Length)]))))];

    private static TypedForm Form(string text) => TypedForm.Of(Encoding.UTF8.GetBytes(text)) ?? throw new InvalidOperationException($"\"{text}\" is not a word.");

    /// <summary>A letter more, less, another one, two that changed places, another word beside it, or nothing.</summary>
    private static string Slip(Random random, string text)
    {
        var at = random.Next(text.Length - 1);
        return random.Next(7) switch
        {
            0 => text.Insert(at, "e"),
            1 => text.Remove(at, 1) is { Length: > 2 } shorter && shorter.Any(char.IsLetter) ? shorter : text,
            2 => $"{text[..at]}r{text[(at + 1)..]}",
            3 => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
            4 when text.Length < 30 => $"{Words[random.Next(Words.Length)]} {text}",
            5 when text.Length < 30 => $"{text}, {Words[random.Next(Words.Length)]}",
            _ => text,
        };
    }
}
