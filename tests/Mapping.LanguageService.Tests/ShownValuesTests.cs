using System.Text;
using Mapping.Evidence.Inspection;

namespace Mapping.LanguageService.Tests;

public sealed class ShownValuesTests
{
    /// <summary>Six records of one field, two of each value.</summary>
    [Theory]
    [InlineData("suite", "evasion", "poisoning", "leaks", true)]
    [InlineData("outcome", "passed with remarks", "failed", "left out", true)]
    [InlineData("model", "model-2026-11-01", "model-2026-11-02", "model-2026-11-03", true)]
    [InlineData("code", "123456", "234567", "345678", true)]
    [InlineData("superuser", "a", "b", "c", true)]
    [InlineData("user", "a", "b", "c", false)]
    [InlineData("user_id", "a", "b", "c", false)]
    [InlineData("createdByUser", "a", "b", "c", false)]
    [InlineData("Customer-Email", "a", "b", "c", false)]
    [InlineData("by", "ada@example.org", "b", "c", false)]
    [InlineData("call", "+49 170 1234567", "b", "c", false)]
    [InlineData("number", "1234567", "b", "c", false)]
    [InlineData("payee", "DE89 3704 0044 0532 0130 00", "b", "c", false)]
    [InlineData("remark", "I saw him at the door", "b", "c", false)]
    [InlineData("remark", "a\nb", "b", "c", false)]
    [InlineData("hash", "0123456789abcdef0123456789abcdef0123456789abcdef", "b", "c", false)]
    public void Only_categories_are_shown(string name, string first, string second, string third, bool isShown)
    {
        var values = new[] { first, second, third };
        Assert.Equal(isShown ? 3 : 0, ShownValues.Of(FieldOf(name, [.. values, .. values])).Length);
    }

    [Theory]
    [InlineData("a", 0)]
    [InlineData("a a", 1)]
    [InlineData("a b", 0)]
    [InlineData("a a b", 2)]
    [InlineData("a a a b c", 3)]
    [InlineData("a a b c d", 0)]
    public void Categories_recur(string values, int shown) => Assert.Equal(shown, ShownValues.Of(FieldOf("x", values.Split(' '))).Length);

    private static InspectedField FieldOf(string name, string[] values)
    {
        var lines = new StringBuilder();
        foreach (var value in values)
        {
            lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{\"{name}\":{System.Text.Json.JsonSerializer.Serialize(value)}}}\n");
        }

        var source = MarkedSource.Parse("feed f \"F\" { files \"runs.jsonl\" }");
        var records = new RecordsInMemory(lines.ToString());
        return Assert.Single(records.Of(source.Document.Compilation.Symbols.Feeds[0])?.Fields ?? []);
    }
}
