using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>
/// Walks the grammar over the tokens before a cursor and says what may come next. Several ways are followed at once; where one of them
/// takes a word as a keyword, the others are dropped, as in the parser.
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
        var next = new List<GrammarThread>();
        var isKeyword = false;
        foreach (var thread in threads)
        {
            foreach (var (terminal, left) in Next(thread.Left))
            {
                if (terminal is not null && terminal.Takes(token))
                {
                    next.Add(new GrammarThread(left, new GrammarThread.Taken(new TracedToken(terminal, token), thread.Last)));
                    isKeyword |= terminal.Slot == Slot.Keyword;
                }
            }
        }

        if (next.Count == 0)
        {
            return false;
        }

        threads = isKeyword ? next.FindAll(thread => thread.Last?.Token.Slot == Slot.Keyword) : next;
        Count++;
        return true;
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
