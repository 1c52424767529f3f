using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Structure;

/// <summary>Finds the comments before a token; where no token stands, every <c>/</c> begins one.</summary>
internal static class Comments
{
    /// <summary>In the order of the source, each to the end of its line without trailing blanks.</summary>
    public static IEnumerable<TextSpan> Before(SyntaxToken token, SourceText source)
    {
        var text = source.Content;
        var position = token.FullStart;
        while ((position = text.IndexOf('/', position, token.Start - position)) >= 0)
        {
            var length = LineEnds.Find(text.AsSpan(position, token.Start - position));
            var end = length < 0 ? token.Start : position + length;
            yield return new TextSpan(position, text.AsSpan(position, end - position).TrimEnd().Length);
            position = end;
        }
    }

    /// <summary>Whether nothing but blanks stands before the place on its line.</summary>
    public static bool IsFirstOnLine(SourceText source, int offset) =>
        source.Content.AsSpan(0, offset) is var before && before[LineEnds.StartOfLast(before)..].IsWhiteSpace();
}
