using System.Collections.Immutable;
using System.Globalization;

namespace Mapping.Compiler.Coverage;

/// <summary>How many obligations have which outcome.</summary>
public sealed record Totals(ImmutableArray<int> ByOutcome)
{
    /// <summary>The obligations that count: all but the excluded and those not applicable.</summary>
    public int Obligations => OutcomeFacts.All.Where(outcome => outcome.IsCounted()).Sum(outcome => this[outcome]);

    /// <summary>Those that leave something to do.</summary>
    public int Open => OutcomeFacts.All.Where(outcome => outcome.IsOpen()).Sum(outcome => this[outcome]);

    public int this[Outcome outcome] => ByOutcome[(int)outcome];

    /// <summary>For example <c>11 evidenced, 4 unmapped</c>: only what there is, in the order asked for.</summary>
    public string Listed(IEnumerable<Outcome> outcomes) => string.Join(", ", outcomes
        .Where(outcome => this[outcome] > 0)
        .Select(outcome => string.Create(CultureInfo.InvariantCulture, $"{this[outcome]} {outcome.Name()}")));

    public static Totals Of(IEnumerable<ObligationResult> obligations)
    {
        var counts = new int[OutcomeFacts.All.Length];
        foreach (var obligation in obligations)
        {
            counts[(int)obligation.Outcome]++;
        }

        return new Totals([.. counts]);
    }
}
