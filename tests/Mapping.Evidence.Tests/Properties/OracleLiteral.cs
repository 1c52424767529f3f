using System.Globalization;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>A value as a rule writes it, and what it is: a decimal, a text, true or false, or a day.</summary>
internal sealed record OracleLiteral(OracleType Type, string Text, IComparable Value)
{
    public static OracleLiteral Number(decimal value) => new(OracleType.Number, value.ToString(CultureInfo.InvariantCulture), value);

    public static OracleLiteral Percent(decimal value) => new(OracleType.Percent, value.ToString(CultureInfo.InvariantCulture) + "%", value / 100);

    public static OracleLiteral Of(string text) => new(OracleType.Text, $"\"{text}\"", text);

    public static OracleLiteral Of(bool value) => new(OracleType.Boolean, value ? "true" : "false", value);

    public static OracleLiteral Day(DateOnly day) =>
        new(OracleType.Date, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.ToDateTime(TimeOnly.MinValue));

    public static OracleLiteral Minutes(decimal minutes) =>
        new(OracleType.Duration, minutes.ToString(CultureInfo.InvariantCulture) + " minutes", minutes * 60);

    /// <summary>Negative, zero or positive as what was read is less than this value, equal, or greater. Of a moment its day counts.</summary>
    public int Compare(IComparable read) => read switch
    {
        string text => string.CompareOrdinal(text, (string)Value),
        DateTime time => time.Date.CompareTo(Value),
        _ => read.CompareTo(Value),
    };

    /// <summary>Why nobody can say whether a text is this one: it is spelled almost so.</summary>
    public string? SpellingProblem(OracleRecord record, string field) =>
        Value is string { Length: > 0 } text && record.Read(field, OracleType.Text) is string read && read != text
        && string.Equals(read.Trim(), text.Trim(), StringComparison.OrdinalIgnoreCase)
            ? $"the field \"{field}\" holds \"{read}\" where the rule compares it with \"{text}\""
            : null;

    public bool Holds(string sign, IComparable read) => Holds(sign, Compare(read));

    public static bool Holds(string sign, int order) => sign switch
    {
        "=" => order == 0,
        "!=" => order != 0,
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        _ => order >= 0,
    };
}
