using System.Globalization;
using System.Text.RegularExpressions;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>When the records of a case were, in the plainest way.</summary>
internal sealed class OracleTime(EvidenceCase input, IEnumerable<OracleRecord> records)
{
    /// <summary>By file, what its records say of it, each once.</summary>
    private readonly Dictionary<string, OracleRecord[]> said = records
        .Where(record => !record.IsBroken && !record.IsMissing("made"))
        .GroupBy(record => record.File)
        .ToDictionary(file => file.Key, file => file.DistinctBy(record => record.IsCompound("made") ? "compound" : record.Raw("made")).ToArray());

    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    public DateTime? Of(OracleRecord record) => input.Time switch
    {
        EvidenceCase.OfRecord => (DateTime?)record.Read("at", OracleType.Date),
        EvidenceCase.OfRecordAsDay => record.Read("at", OracleType.Text) is string text && DateTime.TryParseExact(text, "dd.MM.yyyy", CultureInfo.InvariantCulture, Utc, out var day) ? day : null,
        EvidenceCase.OfName => DayIn(record.File),
        _ => said.GetValueOrDefault(record.File) is [var only] ? (DateTime?)only.Read("made", OracleType.Date) : null,
    };

    /// <summary>In which time a record lies: of a date alone nobody knows when on that day.</summary>
    public (DateTime From, DateTime Through)? SpanOf(OracleRecord record) => Of(record) is { } time ? SpanOf(time, IsDay(record)) : null;

    /// <summary>The same of what a file says of itself.</summary>
    public static (DateTime From, DateTime Through) SpanOf(DateTime time, bool isDay) => (time, isDay ? time.AddDays(1).AddTicks(-1) : time);

    private bool IsDay(OracleRecord record) => input.Time switch
    {
        EvidenceCase.OfRecord => record.Raw("at").Length == "\"2026-11-20\"".Length && record.Read("at", OracleType.Text) is string,
        EvidenceCase.OfRecordAsDay or EvidenceCase.OfName => true,
        _ => said.GetValueOrDefault(record.File) is [var only] && only.Raw("made").Length == "\"2026-11-20\"".Length && only.Read("made", OracleType.Text) is string,
    };

    /// <summary>What its file says; nothing where that is not one thing.</summary>
    public string? WrittenOf(OracleRecord record) => input.Time == EvidenceCase.OfName
        ? DayIn(record.File)?.ToString("O", CultureInfo.InvariantCulture)
        : said.GetValueOrDefault(record.File) is [var only] && !only.IsCompound("made") ? only.Raw("made") : null;

    /// <summary>Why a record has none.</summary>
    public string ProblemOf(OracleRecord record) => input.Time switch
    {
        EvidenceCase.OfRecord => $"{WordsOf(record, "at")} in the field \"at\"",
        EvidenceCase.OfRecordAsDay => $"{(record.IsMissing("at") ? "no time" : "something else than a time written as \"dd.MM.yyyy\"")} in the field \"at\"",
        EvidenceCase.OfName => "no date such as 2026-11-20 in the name of its file",
        _ => $"{(said.GetValueOrDefault(record.File) switch { null => "no time", [var only] => WordsOf(only, "made"), _ => "more than one time" })} in \"made\" of its file",
    };

    public static DateTime? DayIn(string path) => Regex.Match(path, "[0-9]{4}-[0-9]{2}-[0-9]{2}") is { Success: true } match
        && DateTime.TryParseExact(match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, Utc, out var day) ? day : null;

    private static string WordsOf(OracleRecord record, string field) => record.IsMissing(field) ? "no time"
        : record.Read(field, OracleType.Number) is not null ? "a number that is no Unix time after 1999"
        : "something else than a time";
}
