using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>One <c>require</c> of a gate.</summary>
/// <param name="Framework">The framework asked about.</param>
/// <param name="Provisions">What of it, before it is cut to a system's scope.</param>
/// <param name="NeedsEvidence">Asks for <c>evidenced</c>, else for <c>mapped</c>.</param>
/// <param name="AtLeast">The share asked for, 0 to 100; null for every one.</param>
/// <param name="OnlyInForce">Looks only at what is in force at the as-of date.</param>
/// <param name="WithoutWaivers">A waived obligation does not hold.</param>
/// <param name="ApprovedTexts">An obligation behind which an approval is of no text, or of another one, does not hold.</param>
/// <param name="Text">The requirement as formatted source.</param>
/// <param name="Location">The whole clause.</param>
public sealed record RequirementSymbol(
    FrameworkSymbol Framework,
    ProvisionSet Provisions,
    bool NeedsEvidence,
    decimal? AtLeast,
    bool OnlyInForce,
    bool WithoutWaivers,
    bool ApprovedTexts,
    string Text,
    Location Location);
