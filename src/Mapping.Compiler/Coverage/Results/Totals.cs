using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>How many obligations have which outcome.</summary>
public sealed record Totals(ImmutableArray<int> ByOutcome)
{
    /// <summary>The obligations that count: all but the excluded and those not applicable.</summary>
    public int Obligations => ByOutcome.Sum() - this[Outcome.Excluded] - this[Outcome.NotApplicable];

    public int this[Outcome outcome] => ByOutcome[(int)outcome];

    public static Totals Of(IEnumerable<ObligationResult> obligations)
    {
        var counts = new int[(int)Outcome.NotApplicable + 1];
        foreach (var obligation in obligations)
        {
            counts[(int)obligation.Outcome]++;
        }

        return new Totals([.. counts]);
    }
}
