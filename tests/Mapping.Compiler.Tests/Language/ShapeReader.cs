using System.Text.RegularExpressions;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Tests.Language;

/// <summary>Reads <c>name = … ;</c>, shape by shape.</summary>
internal sealed partial class ShapeReader
{
    private static readonly Dictionary<string, SyntaxKind> Tokens = new(StringComparer.Ordinal)
    {
        ["NAME"] = SyntaxKind.Name,
        ["UPPER"] = SyntaxKind.Upper,
        ["NUM"] = SyntaxKind.Number,
        ["DATE"] = SyntaxKind.Date,
        ["STRING"] = SyntaxKind.String,
        ["TEXT"] = SyntaxKind.Text,
        ["QUOTED"] = SyntaxKind.Quoted,
    };

    private readonly List<string> words;
    private int position;

    private ShapeReader(string text)
    {
        words = [.. Word().Matches(text).Select(match => match.Value)];
        Assert.Equal(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), string.Concat(words));
    }

    public static Dictionary<string, Shape> Read(string text)
    {
        var reader = new ShapeReader(text);
        var shapes = new Dictionary<string, Shape>(StringComparer.Ordinal);
        while (reader.position < reader.words.Count)
        {
            var name = reader.Take();
            reader.Expect("=");
            Assert.True(shapes.TryAdd(name, reader.Choice()), $"{name} has two shapes.");
            reader.Expect(";");
        }

        return shapes;
    }

    private Shape Choice()
    {
        var choices = new List<Shape> { Sequence() };
        while (TakeIf("|"))
        {
            choices.Add(Sequence());
        }

        return choices is [var only] ? only : new ChoiceShape(choices);
    }

    private Shape Sequence()
    {
        var parts = new List<Shape>();
        while (words[position] is not ("|" or ";" or ")" or "]" or "}"))
        {
            parts.Add(Part());
        }

        return parts is [var only] ? only : new SequenceShape(parts);
    }

    private Shape Part()
    {
        var word = Take();
        return word switch
        {
            "(" => Closed(")"),
            "[" => new ChoiceShape([new SequenceShape([]), Closed("]")]),
            "{" => new RepetitionShape(Closed("}")),
            _ when word[0] == '"' => new LiteralShape(word[1..^1]),
            _ when Tokens.TryGetValue(word, out var kind) => new TokenShape(word, kind),
            _ => new NamedShape(word),
        };
    }

    private Shape Closed(string end)
    {
        var shape = Choice();
        Expect(end);
        return shape;
    }

    private string Take() => words[position++];

    private bool TakeIf(string word)
    {
        var isThere = words[position] == word;
        position += isThere ? 1 : 0;
        return isThere;
    }

    private void Expect(string word) => Assert.Equal(word, Take());

    [GeneratedRegex("""
        "[^"]+"|[A-Za-z]+|[=;|()\[\]{}]
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Word();
}
