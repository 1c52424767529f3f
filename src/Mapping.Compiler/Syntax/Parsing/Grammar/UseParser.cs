using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>The word after <c>use</c> tells its two forms apart, unless a crosswalk of the file's own begins there.</summary>
internal sealed class UseParser(Parser<SyntaxToken, UseCrosswalkSyntax> crosswalk, Parser<SyntaxToken, UseFrameworkSyntax> framework)
    : TotalParser<DeclarationSyntax>
{
    protected override DeclarationSyntax Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var next = state.Next();
        return next.Keyword == Keyword.Crosswalk && !next.IsFirstOnLine
            ? Run(crosswalk, ref state, ref expecteds)
            : Run(framework, ref state, ref expecteds);
    }
}
