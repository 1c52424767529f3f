using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Tests.Language;

/// <summary>A token by its kind and what it says.</summary>
internal readonly record struct ShapeToken(SyntaxKind Kind, string Text);

/// <summary>Whether tokens have a shape: all ends of each part at each place, once.</summary>
internal sealed class ShapeMatcher
{
    private readonly IReadOnlyDictionary<string, Shape> shapes;
    private readonly IReadOnlyList<ShapeToken> tokens;
    private readonly Dictionary<(Shape Shape, int Start), SortedSet<int>> known = [];
    private int furthest;

    private ShapeMatcher(IReadOnlyDictionary<string, Shape> shapes, IReadOnlyList<ShapeToken> tokens)
    {
        this.shapes = shapes;
        this.tokens = tokens;
    }

    /// <summary>Null where they have the shape, else the tokens as far as it goes.</summary>
    public static string? Find(IReadOnlyDictionary<string, Shape> shapes, string name, IReadOnlyList<ShapeToken> tokens)
    {
        var matcher = new ShapeMatcher(shapes, tokens);
        return matcher.EndsOf(shapes[name], 0).Contains(tokens.Count) ? null : string.Join(' ', tokens.Take(matcher.furthest + 1).Select(token => token.Text));
    }

    private SortedSet<int> EndsOf(Shape shape, int start)
    {
        if (known.TryGetValue((shape, start), out var ends))
        {
            return ends;
        }

        ends = shape switch
        {
            LiteralShape literal => Next(start, Is(start, token => token.Text == literal.Text && token.Kind != SyntaxKind.String)),
            TokenShape terminal => Next(start, Is(start, token => token.Kind == terminal.Kind)),
            NamedShape named => EndsOf(shapes[named.Name], start),
            ChoiceShape choice => [.. choice.Choices.SelectMany(part => EndsOf(part, start))],
            SequenceShape sequence => sequence.Parts.Aggregate(new SortedSet<int> { start }, (from, part) => [.. from.SelectMany(end => EndsOf(part, end))]),
            RepetitionShape repetition => Repeated(repetition.Part, start),
            _ => throw new InvalidOperationException("There is no such shape."),
        };
        known[(shape, start)] = ends;
        return ends;
    }

    private SortedSet<int> Repeated(Shape part, int start)
    {
        var ends = new SortedSet<int> { start };
        var open = new Stack<int>(ends);
        while (open.TryPop(out var from))
        {
            foreach (var end in EndsOf(part, from).Where(ends.Add))
            {
                open.Push(end);
            }
        }

        return ends;
    }

    private bool Is(int position, Func<ShapeToken, bool> isMeant)
    {
        furthest = Math.Max(furthest, Math.Min(position, tokens.Count - 1));
        return position < tokens.Count && isMeant(tokens[position]);
    }

    private static SortedSet<int> Next(int position, bool isThere) => isThere ? [position + 1] : [];
}
