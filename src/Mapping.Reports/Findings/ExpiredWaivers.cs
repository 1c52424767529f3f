using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Findings;

/// <summary>The waivers that have ended on the as-of date.</summary>
internal sealed class ExpiredWaivers(Judgement judgement)
{
    private readonly List<WaiverSymbol> expired =
        [.. judgement.Symbols.Waivers.Where(waiver => waiver.Until < judgement.Coverage.AsOf)];

    /// <summary>Those that named an obligation, in the order of places.</summary>
    public IEnumerable<WaiverSymbol> Over(SystemObligation obligation) => expired.Where(waiver =>
        ReferenceEquals(waiver.Framework.Framework, obligation.Result.Framework.Framework)
        && waiver.IsFor(obligation.System)
        && waiver.Provisions.Provisions.Any(obligation.Result.Provision.IsAtOrUnder));
}
