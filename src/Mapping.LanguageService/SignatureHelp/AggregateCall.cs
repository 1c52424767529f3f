using Mapping.Compiler.Syntax;
using Mapping.LanguageService.Completion;

namespace Mapping.LanguageService.SignatureHelp;

/// <summary>The call of an aggregate around a cursor, closed or not.</summary>
/// <param name="Name">The aggregate's name, as written.</param>
/// <param name="HasComma">Whether the cursor stands behind the comma.</param>
/// <param name="HasWhere">Whether the cursor stands behind <c>where</c>.</param>
internal sealed record AggregateCall(string Name, bool HasComma, bool HasWhere)
{
    public static AggregateCall? At(EditorDocument document, int offset)
    {
        var (_, tokens) = DeclarationFinder.Before(document.Tree.Root, offset);
        var index = tokens.Length - 1;
        while (index >= 0 && (tokens[index].Start >= offset || !IsBeforeCall(tokens[index])))
        {
            index--;
        }

        return index >= 0 && index + 2 < tokens.Length && tokens[index + 2].Kind == SyntaxKind.OpenParen && tokens[index + 2].End <= offset
            ? Read(document, tokens.AsSpan()[(index + 1)..], offset)
            : null;
    }

    /// <summary>An aggregate stands behind <c>expect</c>, and where a ratio is meant behind its sign as well.</summary>
    private static bool IsBeforeCall(in SyntaxToken token) => token.Keyword == Keyword.Expect || token.Kind == SyntaxKind.Slash;

    /// <param name="document">The file.</param>
    /// <param name="tokens">From the name of the aggregate on.</param>
    /// <param name="offset">The cursor.</param>
    private static AggregateCall? Read(EditorDocument document, ReadOnlySpan<SyntaxToken> tokens, int offset)
    {
        var call = new AggregateCall(document.Source.ToString(tokens[0].Span), false, false);
        var depth = 0;
        foreach (var token in tokens[1..])
        {
            if (token.End > offset)
            {
                break;
            }

            depth += token.Kind switch
            {
                SyntaxKind.OpenParen => 1,
                SyntaxKind.CloseParen => -1,
                _ => 0,
            };
            if (depth == 0 || (token.IsFirstOnLine && token.Keyword is Keyword.From or Keyword.Expect or Keyword.Within or Keyword.Fresh or Keyword.Every))
            {
                return null;
            }

            call = depth > 1 ? call : token switch
            {
                { Kind: SyntaxKind.Comma } when !call.HasWhere => call with { HasComma = true },
                { Keyword: Keyword.Where } => call with { HasWhere = true },
                _ => call,
            };
        }

        return call;
    }
}
