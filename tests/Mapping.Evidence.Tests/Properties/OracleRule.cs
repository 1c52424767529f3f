namespace Mapping.Evidence.Tests.Properties;

/// <summary>A rule on the feed. Windows are whole days.</summary>
internal sealed record OracleRule(string Name, OracleTest? Where, OracleExpectation[] Expectations, int? Within, int? Fresh)
{
    public string Text => string.Concat(
        $"  evidence {Name} {{\n    from runs{(Where is null ? "" : $" where {Where.Text}")}\n",
        string.Concat(Expectations.Select(expectation => $"    {expectation.Text}\n")),
        Within is null ? "" : $"    within {Within} days\n",
        Fresh is null ? "" : $"    fresh {Fresh} days\n",
        "  }\n");
}
