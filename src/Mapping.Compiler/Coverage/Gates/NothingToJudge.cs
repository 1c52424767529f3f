using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage;

/// <summary>Says why a requirement found nothing to judge, with the day on which that changes where there is one.</summary>
internal static class NothingToJudge
{
    /// <summary>A gate for several systems may name what only some of them have.</summary>
    public const string OutOfScope = "nothing that it names is in the scope of this system";

    /// <param name="named">What the requirement names of the system's scope.</param>
    public static string In(IReadOnlyCollection<ObligationResult> named)
    {
        var counted = named.Where(obligation => obligation.IsCounted).ToList();
        var begins = counted.Select(obligation => obligation.Applicability.From).Min();
        return (named.Count, counted.Count) switch
        {
            (0, _) => OutOfScope,
            (_, 0) => $"all that it names is {WordsFor(named)} for this system",
            _ when begins is { } from => $"nothing of it is in force before {DateWords.Of(from)}",
            _ => "nothing of it is in force",
        };
    }

    private static string WordsFor(IReadOnlyCollection<ObligationResult> named)
    {
        var excluded = named.Count(obligation => obligation.Outcome == Outcome.Excluded);
        return excluded == 0 ? "not applicable" : excluded == named.Count ? "excluded" : "excluded or not applicable";
    }
}
