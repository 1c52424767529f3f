using FsCheck;
using FsCheck.Fluent;

namespace Mapping.Compiler.Tests.Syntax;

/// <summary>Any characters, those of the language more often than others.</summary>
public sealed record RandomText(string Text);

/// <summary>Words of the language in any order.</summary>
public sealed record TokenSoup(string Text);

/// <summary>A sample in which some pieces were removed, repeated or replaced.</summary>
public sealed record MutatedSample(string Text);

/// <summary>Makes up texts.</summary>
public static class RandomTexts
{
    private static readonly string[] Words =
    [
        .. Enum.GetNames<Mapping.Compiler.Syntax.Keyword>().Select(name => name.ToLowerInvariant()),
        "control a \"A\" {", "evidence e {", "owner b \"B\"", "from x where", "expect count(", "Control", "Owner", "my-name", "field_name",
        "Article", "A", "EUR", "9", "4a", "6.1.2", "0.95", "2026-03-01", "2026-13-01", "\"text\"", "'text'", "\"open", "\"\"\"a\n  b\"\"\"",
        "\"\"\"", "`f g`", "`", "{", "}", "{", "}", "(", ")", ",", ".", "..", "-", "%", "=", "==", "!=", "<", "<=", ">", ">=", "!", "&&",
        "#", "@", "days", "// note\n", "\n", "\n", "\n\n", "\r\n", " ", "  ", "\t",
    ];

    public static Arbitrary<RandomText> RandomText() =>
        Gen.Frequency(
                (3, Gen.Elements("abcxyz(){}\"'`.,-%<>=!/#&\n\r \t09".ToCharArray())),
                (1, Gen.Choose(0, char.MaxValue).Select(code => (char)code)))
            .ArrayOf()
            .Select(characters => new RandomText(new string(characters)))
            .ToArbitrary();

    public static Arbitrary<TokenSoup> TokenSoup() =>
        Gen.Elements(Words).ArrayOf().Select(words => new TokenSoup(string.Join(' ', words))).ToArbitrary();

    public static Arbitrary<MutatedSample> MutatedSample() =>
        (from sample in Gen.Elements(Samples.All)
         from edits in Gen.Choose(1, 6)
         from places in Gen.Choose(0, sample.Length - 1).ArrayOf(edits)
         from lengths in Gen.Choose(0, 12).ArrayOf(edits)
         from words in Gen.Elements(Words).ArrayOf(edits)
         select new MutatedSample(Mutate(sample, places, lengths, words))).ToArbitrary();

    private static string Mutate(string text, int[] places, int[] lengths, string[] words)
    {
        for (var i = 0; i < places.Length; i++)
        {
            var start = Math.Min(places[i], text.Length);
            var length = Math.Min(lengths[i], text.Length - start);
            text = $"{text[..start]}{(i % 2 == 0 ? words[i] : "")}{text[(start + length)..]}";
        }

        return text;
    }
}
