using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>Reading tokens. The last token ends the file and is taken only by the file itself, so there always is a current one.</summary>
internal static class ParseStateExtensions
{
    public static SyntaxToken Take(this ref ParseState<SyntaxToken> state)
    {
        var token = state.Current;
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
