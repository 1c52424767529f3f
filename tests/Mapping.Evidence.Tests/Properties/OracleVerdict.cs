namespace Mapping.Evidence.Tests.Properties;

/// <summary>What the oracle says of a rule for a system.</summary>
internal sealed record OracleVerdict(string Rule, string System, string Verdict, long Records, DateTime? First, DateTime? Last)
{
    public IReadOnlyList<OracleFigure> Figures { get; init; } = [];

    /// <summary>How often each problem occurs, and where first.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
