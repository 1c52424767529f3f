using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Reports.Vendors;

/// <summary>What a report on vendors is drawn from.</summary>
/// <param name="Analysis">The answers.</param>
/// <param name="System">The system as it stands.</param>
/// <param name="Packs">The packs that were judged.</param>
/// <param name="Diagnostics">What is wrong with the sources, those of packs under their names; canonical order.</param>
public sealed record VendorGap(GapAnalysis Analysis, SystemCoverage System, ImmutableArray<VendorPack> Packs, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether any obligation of the system is judged.</summary>
    public bool HasJudged => System.Obligations.Any(obligation => obligation.IsCounted);

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.IsError);
}
