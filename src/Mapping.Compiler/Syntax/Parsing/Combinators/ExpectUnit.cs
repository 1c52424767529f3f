using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>
/// A unit of time, or a missing one. A name that is no unit is taken for a misspelled one,
/// unless it is a keyword of the block or stands on the next line.
/// </summary>
internal sealed class ExpectUnit(BlockContext context) : TotalParser<SyntaxToken>
{
    protected override SyntaxToken Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds) =>
        IsUnit(state.Current, context) ? state.Take() : SyntaxToken.MissingBefore(state.Current, SyntaxKind.Unit);

    public static bool IsUnit(in SyntaxToken token, BlockContext context) =>
        token.Kind == SyntaxKind.Name
        && ((token.Flags & TokenFlags.TimeUnit) != 0
            || (!token.IsFirstOnLine && token.Keyword is not (Keyword.And or Keyword.Or or Keyword.Ignoring or Keyword.For or Keyword.Tolerate or Keyword.At or Keyword.Before or Keyword.After) && !context.Own.Contains(token.Keyword)));
}
