namespace Mapping.LanguageService.Completion;

/// <summary>One way to read the tokens so far: what is left of the grammar, and what the tokens were taken for, last one first.</summary>
internal sealed record GrammarThread(GrammarThread.Rest? Left, GrammarThread.Taken? Last)
{
    /// <summary>A stack of parts that still have to come.</summary>
    public sealed record Rest(GrammarPart Part, Rest? Next);

    /// <summary>A token and the ones before it.</summary>
    public sealed record Taken(TracedToken Token, Taken? Before);
}
