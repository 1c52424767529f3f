using System.Globalization;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says where gates and requirements stand; every report and editor says it in these words.</summary>
public static class GateWords
{
    /// <summary>For example <c>holds</c>; follows the name of the gate.</summary>
    public static string Of(GateResult gate) => gate.Standing switch
    {
        GateStanding.Met => "holds",
        GateStanding.NotMet => "does not hold",
        _ when gate.Requirements.IsEmpty => "is not judged, since it requires nothing",
        _ => "is not judged",
    };

    /// <summary>For example <c>not met</c>.</summary>
    public static string Of(RequirementResult requirement) => requirement.Standing switch
    {
        GateStanding.Met => "met",
        GateStanding.NotMet => "not met",
        _ => "not judged",
    };

    /// <summary>How much meets it, or why nothing was judged; for example <c>100 %; behind it: 2 failing</c>.</summary>
    public static string Figure(RequirementResult requirement) =>
        requirement.Unjudged ?? Percent(requirement.Share) + (requirement.UnprovenWords is { } words ? $"; {words}" : "");

    /// <summary>A share in per cent, rounded down so that what is not whole never reads as 100 %.</summary>
    public static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(share * 100)} %");
}
