using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>The field that an aggregate is about; <c>count()</c> has none, and <c>where</c> begins its clause.</summary>
internal sealed class AggregateFieldParser(FieldParser field) : TotalParser<FieldSyntax?>
{
    protected override FieldSyntax? Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds) =>
        state.Current.Keyword != Keyword.Where && field.Begins(ref state)
            ? Run(field, ref state, ref expecteds)
            : null;
}
