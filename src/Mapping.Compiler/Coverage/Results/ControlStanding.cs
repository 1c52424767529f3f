using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>What the evidence of a control says for a system, and what of it somebody decided to live with.</summary>
/// <param name="Operating">The worst of its rules.</param>
/// <param name="Tolerated">The worst of its rules but for those that are waived.</param>
public sealed record ControlStanding(OperatingState Operating, OperatingState Tolerated)
{
    /// <summary>Of a control none of whose rules is waived, and none is a text.</summary>
    public static ControlStanding Of(OperatingState operating) => new(operating, operating);

    /// <summary>The rules that do not pass and are waived, in the order of the source.</summary>
    public ImmutableArray<string> Waived { get; init; } = [];

    /// <summary>Its documents, but for those whose rule is waived.</summary>
    public ImmutableArray<TextApproval> Texts { get; init; } = [];
}
