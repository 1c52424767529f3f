using System.Text;

namespace Mapping.Compiler.Tests.Language;

/// <summary>Writes a text at random that has a shape.</summary>
/// <param name="shapes">All shapes by name.</param>
/// <param name="random">What decides.</param>
/// <param name="budget">How many choices are free; from then on the text comes to its end by the last choice each time, and repeats nothing.</param>
internal sealed class ShapeWriter(IReadOnlyDictionary<string, Shape> shapes, Random random, int budget)
{
    private static readonly string[] Names = ["alpha", "beta-2"];

    private readonly StringBuilder text = new();
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private int left = budget;

    /// <summary>The words and signs that stood in quotes in what was written.</summary>
    public IReadOnlySet<string> Used => used;

    public string Write(string name)
    {
        Write(shapes[name]);
        return text.ToString();
    }

    private void Write(Shape shape)
    {
        switch (shape)
        {
            case LiteralShape literal:
                used.Add(literal.Text);
                Add(literal.Text);
                break;
            case TokenShape token:
                Add(Spell(token.Name));
                break;
            case NamedShape named:
                Write(shapes[named.Name]);
                break;
            case SequenceShape sequence:
                foreach (var part in sequence.Parts)
                {
                    Write(part);
                }

                break;
            case ChoiceShape { Choices: [SequenceShape { Parts: [] }, var optional] }:
                if (IsFree() && random.Next(2) == 0)
                {
                    Write(optional);
                }

                break;
            case ChoiceShape choice:
                Write(IsFree() ? choice.Choices[random.Next(choice.Choices.Count)] : choice.Choices[^1]);
                break;
            case RepetitionShape repetition:
                while (IsFree() && random.Next(8) > (IsItem(repetition.Part) ? 0 : 4))
                {
                    WriteItem(repetition.Part);
                }

                break;
        }
    }

    /// <summary>What is repeated by its name: declarations, items, rows.</summary>
    private static bool IsItem(Shape part) => part is NamedShape;

    /// <summary>Items begin a line.</summary>
    private void WriteItem(Shape part)
    {
        if (IsItem(part))
        {
            text.Append('\n');
        }

        Write(part);
    }

    private bool IsFree() => left-- > 0;

    private string Spell(string token) => token switch
    {
        "NAME" => Names[random.Next(Names.Length)],
        "UPPER" => "Article",
        "NUM" => "7",
        "DATE" => "2026-03-01",
        "STRING" => "\"a text\"",
        "TEXT" => "\"\"\"a text\"\"\"",
        _ => "`A field`",
    };

    /// <summary>Blanks stand between tokens, but around the signs that hold fields and citations together.</summary>
    private void Add(string token)
    {
        var isJoined = token is "." or "[" || (text.Length > 0 && text[^1] == '.' && !(text.Length > 1 && text[^2] == '.'));
        if (!isJoined && text.Length > 0 && text[^1] != '\n')
        {
            text.Append(' ');
        }

        text.Append(token);
    }
}
