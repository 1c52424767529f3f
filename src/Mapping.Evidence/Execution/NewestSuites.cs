using Mapping.Evidence.Aggregates;

namespace Mapping.Evidence.Execution;

/// <summary>Which suites or runs of a feed are the newest of their name, and why that can't be told of some.</summary>
internal sealed class NewestSuites
{
    private readonly List<(Problem Problem, RecordPosition Position, SuitePlace? Place)> problems = [];

    /// <summary>Those that count.</summary>
    public List<SuitePlace> Places { get; } = [];

    /// <summary>Takes why it can't be told; nothing where there is no position.</summary>
    /// <param name="problem">What is the matter.</param>
    /// <param name="position">Where.</param>
    /// <param name="place">The suite that it matters to: rules that select nothing of it have no such problem. Null where it matters to all.</param>
    public void Note(Problem problem, RecordPosition position, SuitePlace? place = null)
    {
        if (position != RecordPosition.None)
        {
            problems.Add((problem, position, place));
        }
    }

    /// <param name="tally">Takes the problems of a rule.</param>
    /// <param name="hasSeen">Whether the rule selects anything of a suite.</param>
    public void ReportTo(ProblemTally tally, Func<SuitePlace, bool> hasSeen)
    {
        foreach (var (problem, position, place) in problems)
        {
            if (place is not { } known || hasSeen(known))
            {
                tally.Add(problem, new ProblemPlace(position, 1));
            }
        }
    }
}
