namespace Mapping.Evidence.Tests.Properties;

/// <summary>The values of a field, and which of them may be one.</summary>
internal sealed class OracleSpellings
{
    private readonly string field;

    /// <summary>Of each value the first record that holds it, by what its spellings have in common.</summary>
    private readonly List<List<(string Text, OracleRecord First)>> alike;

    public OracleSpellings(string field, IEnumerable<OracleRecord> records)
    {
        this.field = field;
        alike = [.. records.GroupBy(record => record.IdentityOf(field)).GroupBy(value => LettersOf(value.Key.Text), value => (value.Key.Text, value.First())).Select(values => values.ToList())];
    }

    public int Least => alike.Count;

    public int Most => alike.Sum(values => values.Count);

    public void Report(Action<OracleRecord, string> problems)
    {
        foreach (var values in alike.Where(values => values.Count > 1))
        {
            var names = string.Join(" and ", values.Select(value => WordOf(value)).Order(StringComparer.Ordinal).Select(name => $"\"{name}\""));
            values.ForEach(value => problems(value.First, $"the field \"{field}\" holds {names}, which may be one value"));
        }
    }

    public static string LettersOf(string text) => text.Trim().ToUpperInvariant();

    private string WordOf((string Text, OracleRecord First) value) =>
        value.First.IdentityOf(field).Kind is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False ? value.Text.ToLowerInvariant() : value.Text;
}
