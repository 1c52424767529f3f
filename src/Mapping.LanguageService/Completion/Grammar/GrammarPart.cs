using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>A part of the grammar, as a value that can be walked token by token.</summary>
internal abstract record GrammarPart;

/// <summary>One token.</summary>
internal sealed record Terminal(Slot Slot, Keyword Keyword, ImmutableArray<SyntaxKind> Kinds) : GrammarPart
{
    /// <summary>Keywords that go on with the sentence, whatever may be called so.</summary>
    public ImmutableArray<Keyword> But { get; init; } = [];

    public bool Takes(in SyntaxToken token) => Keyword != Keyword.None ? token.Keyword == Keyword : Kinds.Contains(token.Kind) && !But.Contains(token.Keyword);
}

/// <summary>One part after the other.</summary>
internal sealed record Sequence(ImmutableArray<GrammarPart> Parts) : GrammarPart;

/// <summary>One of the parts.</summary>
internal sealed record Choice(ImmutableArray<GrammarPart> Parts) : GrammarPart;

/// <summary>The part as often as it comes, which may be never. It takes at least one token, or a walk would not end.</summary>
internal sealed record Repetition(GrammarPart Part) : GrammarPart;

/// <summary>A part that holds itself.</summary>
internal sealed record Recursion(Func<GrammarPart> Part) : GrammarPart;
