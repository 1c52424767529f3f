using System.Collections.Immutable;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Completion;

/// <summary>A cursor, what stands before it, and what may come there.</summary>
internal sealed record CompletionSite(EditorDocument Document, int Offset)
{
    /// <summary>The word that is being typed, to its end.</summary>
    public required TextSpan Word { get; init; }

    /// <summary>The tokens before the word, from the start of its item or declaration.</summary>
    public required ImmutableArray<SyntaxToken> Before { get; init; }

    /// <summary>The tokens of the declaration, also those behind the cursor.</summary>
    public required ImmutableArray<SyntaxToken> Tokens { get; init; }

    public DeclarationSyntax? Declaration { get; init; }

    /// <summary>The blocks around the cursor, innermost first; the file is not among them.</summary>
    public required ImmutableArray<OpenBlock> Blocks { get; init; }

    public required GrammarRun Run { get; init; }

    /// <summary>Whether nothing but blanks stands before the word on its line.</summary>
    public required bool IsFirstOnLine { get; init; }

    /// <summary>Whether an item of the innermost block may begin here.</summary>
    public required bool MayBeginItem { get; init; }

    public BlockKind Block => Blocks is [var innermost, ..] ? innermost.Kind : BlockKind.File;

    public ImmutableArray<TracedToken> Trace => Run.Trace;

    /// <summary>Whether tokens before the word fit nothing.</summary>
    public bool IsBroken => Run.Count < Before.Length;

    public SourceText Source => Document.Source;

    /// <summary>What is typed of the word so far.</summary>
    public string Typed => TypedFrom(Word.Start);

    public string TypedFrom(int start) => Source.ToString(TextSpan.FromBounds(start, Math.Max(start, Offset)));

    public string TextOf(in SyntaxToken token) => Source.ToString(token.Span);

    /// <summary>The text of the last token that was taken for something; null where none was.</summary>
    public string? Last(Slot slot)
    {
        for (var i = Trace.Length - 1; i >= 0; i--)
        {
            if (Trace[i].Slot == slot)
            {
                return TextOf(Trace[i].Token);
            }
        }

        return null;
    }

    /// <summary>The texts of all tokens that were taken for something, from a place of the trace on.</summary>
    public HashSet<string> Listed(Slot slot, int from = 0) =>
        Trace.Skip(from).Where(taken => taken.Slot == slot).Select(taken => TextOf(taken.Token)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The last keyword before the word.</summary>
    public Keyword LastKeyword =>
        Trace.LastOrDefault(taken => taken.Slot == Slot.Keyword) is { Terminal: { } terminal } ? terminal.Keyword : Keyword.None;

    /// <summary>The keyword that begins the item.</summary>
    public Keyword ItemKeyword => Trace is [{ Slot: Slot.Keyword } first, ..] ? first.Terminal.Keyword : Keyword.None;

    public bool IsOnLineOfCursor(int place) => Source.PositionOf(place).Line == Source.PositionOf(Offset).Line;
}
