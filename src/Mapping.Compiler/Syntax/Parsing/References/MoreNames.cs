using System.Collections.Immutable;
using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>Names that go on with a list after its first element, each behind its comma.</summary>
internal sealed class MoreNames(Parser<SyntaxToken, SyntaxToken> name) : TotalParser<Separated<SyntaxToken>>
{
    private static readonly Separated<SyntaxToken> None = new([], []);

    protected override Separated<SyntaxToken> Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        if (state.Current.Kind != SyntaxKind.Comma)
        {
            return None;
        }

        var names = ImmutableArray.CreateBuilder<SyntaxToken>();
        var commas = ImmutableArray.CreateBuilder<SyntaxToken>();
        while (state.Current.Kind == SyntaxKind.Comma)
        {
            commas.Add(state.Take());
            names.Add(Run(name, ref state, ref expecteds));
        }

        return new Separated<SyntaxToken>(names.ToImmutable(), commas.ToImmutable());
    }
}
