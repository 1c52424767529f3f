using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Findings;

/// <summary>The waivers that have ended on the as-of date.</summary>
internal sealed class ExpiredWaivers(Judgement judgement)
{
    private readonly bool any = judgement.Symbols.Waivers.Any(waiver => waiver.Until < judgement.Coverage.AsOf);

    /// <summary>Those that named an obligation, or a rule behind it, the one that ended last first.</summary>
    public IEnumerable<WaiverSymbol> Over(SystemObligation obligation) => any
        ? EndedWaivers.Over(judgement.Symbols, obligation.System, obligation.Result, judgement.Coverage.AsOf)
        : [];
}
