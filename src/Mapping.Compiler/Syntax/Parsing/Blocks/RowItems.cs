using System.Diagnostics;
using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>Items without a keyword, each of which begins with a citation.</summary>
internal sealed class RowItems(Parser<SyntaxToken, CrosswalkRowSyntax> row) : ItemTable
{
    public override bool Begins(ref ParseState<SyntaxToken> state) => CitationParser.First.Contains(state.Current.Kind);

    public override bool Resumes(ref ParseState<SyntaxToken> state) => Begins(ref state) && state.Current.IsFirstOnLine;

    public override ItemSyntax Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds) =>
        row.TryParse(ref state, ref expecteds, out var result)
            ? result
            : throw new UnreachableException("The grammar holds a parser that can fail.");
}
