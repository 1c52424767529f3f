using System.Collections.Immutable;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Formatting;

/// <summary>What stands between a token and the one before it.</summary>
internal readonly record struct Trivia(ImmutableArray<Comment> Comments, int LineBreaksAfter)
{
    public static Trivia Before(in SyntaxToken token, SourceText source)
    {
        var text = source.Content.AsSpan(token.FullStart, token.Start - token.FullStart);
        if (!text.Contains('/'))
        {
            return new Trivia([], LineEnds.Count(text));
        }

        var comments = ImmutableArray.CreateBuilder<Comment>();
        var lineBreaks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '/')
            {
                var length = LineEnds.Find(text[i..]);
                length = length < 0 ? text.Length - i : length;
                var trimmed = text.Slice(i, length).TrimEnd().Length;
                comments.Add(new Comment(new TextSpan(token.FullStart + i, trimmed), lineBreaks));
                lineBreaks = 0;
                i += length - 1;
            }
            else if (LineEnds.IsPart(text[i]))
            {
                lineBreaks++;
                i += LineEnds.LengthAt(text, i) - 1;
            }
        }

        return new Trivia(comments.ToImmutable(), lineBreaks);
    }
}
