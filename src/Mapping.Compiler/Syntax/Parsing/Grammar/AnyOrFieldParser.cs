using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>"any" | field</c>; a field of that name stands in backquotes, or leads on to another part.</summary>
internal sealed class AnyOrFieldParser(FieldParser field) : TotalParser<(SyntaxToken? Any, FieldSyntax? Field)>
{
    protected override (SyntaxToken? Any, FieldSyntax? Field) Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds) =>
        state.Current.Keyword == Keyword.Any && state.Next().Kind != SyntaxKind.Dot
            ? (state.Take(), null)
            : (null, Run(field, ref state, ref expecteds));
}
