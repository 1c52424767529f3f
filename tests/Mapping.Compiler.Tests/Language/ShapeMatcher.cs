using Mapping.Compiler.Syntax;
using Mapping.Compiler.Syntax.Scanning;

namespace Mapping.Compiler.Tests.Language;

/// <summary>Whether a text has a shape: all ends of each part at each place, once.</summary>
internal sealed class ShapeMatcher
{
    private readonly IReadOnlyDictionary<string, Shape> shapes;
    private readonly string text;
    private readonly SyntaxToken[] tokens;
    private readonly Dictionary<(Shape Shape, int Start), SortedSet<int>> known = [];
    private int furthest;

    private ShapeMatcher(IReadOnlyDictionary<string, Shape> shapes, string text)
    {
        this.shapes = shapes;
        this.text = text;
        tokens = [.. Scanner.Scan(text).Where(token => token.Kind != SyntaxKind.EndOfFile)];
    }

    /// <summary>Null where it has the shape, else how far it goes.</summary>
    public static string? Find(IReadOnlyDictionary<string, Shape> shapes, string name, string text)
    {
        var matcher = new ShapeMatcher(shapes, text);
        return matcher.EndsOf(shapes[name], 0).Contains(matcher.tokens.Length) ? null : text[..matcher.tokens[matcher.furthest].End];
    }

    private SortedSet<int> EndsOf(Shape shape, int start)
    {
        if (known.TryGetValue((shape, start), out var ends))
        {
            return ends;
        }

        ends = shape switch
        {
            LiteralShape literal => Next(start, Is(start, token => TextOf(token) == literal.Text && token.Kind != SyntaxKind.String)),
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

    private bool Is(int position, Func<SyntaxToken, bool> isMeant)
    {
        furthest = Math.Max(furthest, Math.Min(position, tokens.Length - 1));
        return position < tokens.Length && isMeant(tokens[position]);
    }

    private static SortedSet<int> Next(int position, bool isThere) => isThere ? [position + 1] : [];

    private string TextOf(in SyntaxToken token) => text[token.Start..token.End];
}
