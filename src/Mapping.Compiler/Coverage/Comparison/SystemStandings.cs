namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>Where the obligations of one system stand on one side, by a key that both sides share.</summary>
internal sealed class SystemStandings
{
    private readonly FrameworkKeys keys;
    private readonly Dictionary<string, Standing> standings = new(StringComparer.Ordinal);

    /// <param name="coverage">The system on this side; null where it is not there.</param>
    /// <param name="keys">How both sides know frameworks.</param>
    /// <param name="asksTexts">Whether a gate of either side asks that approvals are of texts.</param>
    public SystemStandings(SystemCoverage? coverage, FrameworkKeys keys, bool asksTexts)
    {
        this.keys = keys;
        foreach (var result in coverage?.Obligations ?? [])
        {
            Add(new Standing(result.Framework.Framework, result.Provision, result) { AsksTexts = asksTexts });
        }

        foreach (var obligation in coverage?.OutOfScope ?? [])
        {
            Add(new Standing(obligation.Framework.Framework, obligation.Provision, null));
        }
    }

    public IReadOnlyDictionary<string, Standing> ByKey => standings;

    public Standing? Find(string key) => standings.GetValueOrDefault(key);

    private void Add(Standing standing) => standings[$"{keys.Of(standing.Framework)}\n{standing.Provision.DisplayName}"] = standing;
}
