using Mapping.Compiler.Syntax;
using Mapping.Compiler.Syntax.Scanning;
using Mapping.Compiler.Tests.Language;
using Mapping.LanguageService.Completion;

namespace Mapping.LanguageService.Tests.Completion;

/// <summary>
/// What completion leads to has the shape that the reference of the language says: a form that is offered and stands in no shape is one that the
/// reference has forgotten, also where each of its words stands elsewhere.
/// </summary>
public sealed class ReferenceShapesTests
{
    private const int Sentences = 300;

    private static readonly Dictionary<string, Shape> Shapes = ShapeReader.Read(ReferencePage.Instance.Grammar);

    private static readonly Dictionary<BlockKind, string> Names = new()
    {
        [BlockKind.File] = "declaration",
        [BlockKind.System] = "systemitem",
        [BlockKind.Feed] = "feeditem",
        [BlockKind.Control] = "item",
        [BlockKind.Evidence] = "rule",
        [BlockKind.Crosswalk] = "row",
        [BlockKind.Vendor] = "product",
        [BlockKind.Product] = "productitem",
        [BlockKind.Gate] = "require",
        [BlockKind.Group] = "groupitem",
    };

    public static TheoryData<string, int> Items
    {
        get
        {
            var items = new TheoryData<string, int>();
            foreach (var (block, number) in Enum.GetValues<BlockKind>().SelectMany(block => BlockForms.Of(block).Select((_, number) => (block, number))))
            {
                items.Add(block.ToString(), number);
            }

            return items;
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Whatever_is_offered_has_a_shape_in_the_reference(string block, int number)
    {
        var kind = Enum.Parse<BlockKind>(block);
        for (var seed = 0; seed < Sentences; seed++)
        {
            var tokens = new List<ShapeToken>();
            Write(BlockForms.Of(kind)[number].Form, new Random(seed), tokens, depth: 0);
            if (tokens[^1].Kind == SyntaxKind.OpenBrace)
            {
                tokens.Add(new ShapeToken(SyntaxKind.CloseBrace, "}"));
            }

            if (!LacksReason(tokens))
            {
                var end = ShapeMatcher.Find(Shapes, Names[kind], tokens);
                Assert.True(end is null, $"{string.Join(' ', tokens.Select(token => token.Text))}\nhas the shape up to\n{end}");
            }
        }
    }

    /// <summary>What is partial is offered without a reason too, and is then told to lack it.</summary>
    private static bool LacksReason(List<ShapeToken> tokens) =>
        tokens.FindIndex(token => token.Text == "partially") is var partially and >= 0 && (partially + 1 == tokens.Count || tokens[partially + 1].Text != "because");

    private static void Write(GrammarPart part, Random random, List<ShapeToken> tokens, int depth)
    {
        switch (part)
        {
            case Terminal terminal:
                tokens.Add(TokenOf(terminal, random));
                break;
            case Sequence sequence:
                foreach (var inner in sequence.Parts)
                {
                    Write(inner, random, tokens, depth);
                }

                break;
            case Choice choice:
                // The last choice never leads deeper.
                Write(choice.Parts[depth > 3 ? IndexOfFlat(choice) : random.Next(choice.Parts.Length)], random, tokens, depth);
                break;
            case Repetition repetition:
                for (var left = random.Next(3); left > 0 && depth <= 3; left--)
                {
                    Write(repetition.Part, random, tokens, depth);
                }

                break;
            case Recursion recursion:
                Write(recursion.Part(), random, tokens, depth + 1);
                break;
        }
    }

    private static int IndexOfFlat(Choice choice) => Enumerable.Range(0, choice.Parts.Length).First(index => !LeadsDeeper(choice.Parts[index]));

    private static bool LeadsDeeper(GrammarPart part) => part switch
    {
        Recursion => true,
        Sequence sequence => sequence.Parts.Any(LeadsDeeper),
        _ => false,
    };

    /// <summary>A capital in place of a name is a mistake, but for fields and citations; and a field does not begin with a number.</summary>
    private static ShapeToken TokenOf(Terminal terminal, Random random)
    {
        if (terminal.Keyword != Keyword.None)
        {
            return new ShapeToken(SyntaxKind.Name, Keywords.TextOf(terminal.Keyword));
        }

        SyntaxKind[] kinds = terminal.Kinds is [SyntaxKind.Name, SyntaxKind.Upper] ? [SyntaxKind.Name]
            : terminal.Slot is Slot.Field or Slot.ElementKey ? [.. terminal.Kinds.Where(kind => kind != SyntaxKind.Number)]
            : [.. terminal.Kinds];
        var chosen = kinds[random.Next(kinds.Length)];
        return new ShapeToken(chosen, TextOf(chosen, terminal.Slot));
    }

    private static string TextOf(SyntaxKind kind, Slot slot) => kind switch
    {
        SyntaxKind.Name => slot switch { Slot.Unit => "days", Slot.Aggregate => "count", _ => "alpha" },
        SyntaxKind.OpenBrace => "{",
        SyntaxKind.OpenParen => "(",
        SyntaxKind.CloseParen => ")",
        SyntaxKind.OpenBracket => "[",
        SyntaxKind.CloseBracket => "]",
        SyntaxKind.Comma => ",",
        SyntaxKind.Dot => ".",
        SyntaxKind.DotDot => "..",
        SyntaxKind.Minus => "-",
        SyntaxKind.Slash => "/",
        SyntaxKind.Star => "*",
        SyntaxKind.Percent => "%",
        SyntaxKind.Equals => "=",
        SyntaxKind.NotEquals => "!=",
        SyntaxKind.Less => "<",
        SyntaxKind.LessOrEqual => "<=",
        SyntaxKind.Greater => ">",
        SyntaxKind.GreaterOrEqual => ">=",
        _ => kind.ToString(),
    };
}
