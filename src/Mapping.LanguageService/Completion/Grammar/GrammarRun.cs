using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>
/// Walks the grammar over the tokens before a cursor and says what may come next. Several ways are followed at once; where one of them
/// takes a word as a keyword, the others are dropped, as in the parser. A keyword that comes too early tells that what should stand
/// before it is missing, and is taken all the same.
/// </summary>
internal sealed class GrammarRun
{
    private List<GrammarThread> threads;

    private GrammarRun(GrammarPart start) => threads = [new GrammarThread(new GrammarThread.Rest(start, null), null)];

    /// <summary>How many tokens fit; the walk stops at the first one that does not.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the tokens that fit are a whole, so that something new may begin.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>What may come next, in the order of the grammar.</summary>
    public ImmutableArray<Terminal> Expected { get; private set; } = [];

    /// <summary>What the tokens that fit were taken for.</summary>
    public ImmutableArray<TracedToken> Trace { get; private set; } = [];

    public static GrammarRun Over(GrammarPart start, IEnumerable<SyntaxToken> tokens)
    {
        var run = new GrammarRun(start);
        foreach (var token in tokens)
        {
            if (!run.Take(token))
            {
                break;
            }
        }

        run.Finish();
        return run;
    }

    private bool Take(in SyntaxToken token)
    {
        var taken = token;
        var next = threads.SelectMany(thread => After(thread, taken)).ToList();
        if (next.Count == 0 && token.Keyword != Keyword.None)
        {
            next = [.. threads.SelectMany(Shortened).SelectMany(thread => After(thread, taken)).Where(EndsInKeyword).Take(1)];
        }

        if (next.Count == 0)
        {
            return false;
        }

        threads = next.Exists(EndsInKeyword) ? next.FindAll(EndsInKeyword) : next;
        Count++;
        return true;
    }

    private static bool EndsInKeyword(GrammarThread thread) => thread.Last?.Token.Slot == Slot.Keyword;

    private static IEnumerable<GrammarThread> After(GrammarThread thread, SyntaxToken token) =>
        from next in Next(thread.Left)
        where next.Terminal is { } terminal && terminal.Takes(token)
        select new GrammarThread(next.Left, new GrammarThread.Taken(new TracedToken(next.Terminal, token), thread.Last));

    /// <summary>The thread without the first part that is left, without the first two, and so on.</summary>
    private static IEnumerable<GrammarThread> Shortened(GrammarThread thread)
    {
        for (var left = thread.Left?.Next; left is not null; left = left.Next)
        {
            yield return thread with { Left = left };
        }
    }

    private void Finish()
    {
        var expected = new List<Terminal>();
        foreach (var (terminal, _) in threads.SelectMany(thread => Next(thread.Left)))
        {
            if (terminal is null)
            {
                IsComplete = true;
            }
            else if (!expected.Any(earlier => ReferenceEquals(earlier, terminal)))
            {
                expected.Add(terminal);
            }
        }

        var trace = new List<TracedToken>();
        for (var taken = threads[0].Last; taken is not null; taken = taken.Before)
        {
            trace.Add(taken.Token);
        }

        trace.Reverse();
        Expected = [.. expected];
        Trace = [.. trace];
    }

    /// <summary>The tokens that may come next, each with what is left behind it; null for the end.</summary>
    private static IEnumerable<(Terminal? Terminal, GrammarThread.Rest? Left)> Next(GrammarThread.Rest? left)
    {
        if (left is null)
        {
            return [(null, null)];
        }

        return left.Part switch
        {
            Terminal terminal => [(terminal, left.Next)],
            Sequence sequence => Next(Push(sequence.Parts, left.Next)),
            Choice choice => choice.Parts.SelectMany(part => Next(new GrammarThread.Rest(part, left.Next))),
            Repetition repetition => Next(new GrammarThread.Rest(repetition.Part, left)).Concat(Next(left.Next)),
            Recursion recursion => Next(new GrammarThread.Rest(recursion.Part(), left.Next)),
            _ => [],
        };
    }

    private static GrammarThread.Rest? Push(ImmutableArray<GrammarPart> parts, GrammarThread.Rest? left)
    {
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            left = new GrammarThread.Rest(parts[i], left);
        }

        return left;
    }
}
