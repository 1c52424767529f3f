using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>Reading tokens. The last token ends the file and is taken only by the file itself, so there always is a current one.</summary>
internal static class ParseStateExtensions
{
    public static SyntaxToken Take(this ref ParseState<SyntaxToken> state) => state.Take(state.Current);

    /// <summary>Takes the current token where it is at hand already: the parser looks it up anew each time it is asked.</summary>
    public static SyntaxToken Take(this ref ParseState<SyntaxToken> state, in SyntaxToken current)
    {
        var token = current;
        state.Advance();
        return token;
    }

    /// <summary>The token after the current one.</summary>
    public static SyntaxToken Next(this ref ParseState<SyntaxToken> state)
    {
        var ahead = state.LookAhead(2);
        return ahead[^1];
    }
}
