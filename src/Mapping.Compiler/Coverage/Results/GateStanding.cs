namespace Mapping.Compiler.Coverage;

/// <summary>Where a requirement or a gate stands. What judged nothing is neither met nor not met.</summary>
public enum GateStanding
{
    /// <summary>It judged something, and all of that is as it asks.</summary>
    Met,

    /// <summary>It judged something that is not as it asks.</summary>
    NotMet,

    /// <summary>There was nothing to judge, or the sources have errors.</summary>
    NotJudged,
}
