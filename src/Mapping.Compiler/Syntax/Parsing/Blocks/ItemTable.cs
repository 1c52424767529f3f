using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>The items that a block may hold.</summary>
internal abstract class ItemTable
{
    /// <summary>Whether an item begins here.</summary>
    public abstract bool Begins(ref ParseState<SyntaxToken> state);

    /// <summary>Whether an item begins here so clearly that it ends a run of tokens that nobody could use.</summary>
    public abstract bool Resumes(ref ParseState<SyntaxToken> state);

    public abstract ItemSyntax Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds);
}
