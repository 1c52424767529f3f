using System.Buffers;
using System.Collections.Immutable;
using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>All the declarations of a file. Whatever begins none is skipped up to the next one.</summary>
internal sealed class DeclarationsParser : TotalParser<ImmutableArray<DeclarationSyntax>>
{
    private readonly Parser<SyntaxToken, DeclarationSyntax>?[] parsers =
        new Parser<SyntaxToken, DeclarationSyntax>?[Enum.GetValues<Keyword>().Length];

    public DeclarationsParser(params ReadOnlySpan<DeclarationRule> rules)
    {
        foreach (var rule in rules)
        {
            parsers[(int)rule.Keyword] = rule.Parser;
        }
    }

    protected override ImmutableArray<DeclarationSyntax> Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var declarations = new PooledList<DeclarationSyntax>(ArrayPool<DeclarationSyntax>.Shared);
        while (state.Current.Kind != SyntaxKind.EndOfFile)
        {
            declarations.Add(parsers[(int)state.Current.Keyword] is { } parser && Begins(ref state)
                ? Run(parser, ref state, ref expecteds)
                : new SkippedDeclarationSyntax(Skipper.SkipInFile(ref state)));
        }

        ImmutableArray<DeclarationSyntax> result = [.. declarations.AsSpan()];
        declarations.Dispose();
        return result;
    }

    private static bool Begins(ref ParseState<SyntaxToken> state) =>
        state.Current.Kind == SyntaxKind.Name || Anchors.IsDeclaration(state.LookAhead(Anchors.LookAhead));
}
