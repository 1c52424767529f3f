using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Mapping.Reports.Baselines;

/// <summary>Takes a baseline from its JSON. Keys that it does not know are passed over, as the schema promises.</summary>
internal ref struct BaselineParser(ReadOnlySpan<byte> utf8)
{
    private const int FingerprintLength = 32;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private readonly ImmutableArray<BaselineEntry>.Builder entries = ImmutableArray.CreateBuilder<BaselineEntry>();
    private Utf8JsonReader reader = new(utf8);
    private string? schema;
    private DateOnly? asOf;
    private bool hasEntries;

    /// <summary>What was expected, where nothing was parsed.</summary>
    public string Error { get; private set; } = "";

    public int ErrorAt { get; private set; }

    public readonly int Position => (int)reader.TokenStartIndex;

    /// <summary>Null where <see cref="Error"/> says why.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidOperationException">A text in it is broken.</exception>
    public Baseline? Parse()
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return Fail($"an object with \"schema\": \"{Baseline.Schema}\" is expected");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString();
            reader.Read();
            if (!TakeMember(key))
            {
                return null;
            }
        }

        // A second document behind the first would be an error of JSON.
        reader.Read();
        return (schema, asOf, hasEntries) switch
        {
            (null, _, _) => Fail($"\"schema\": \"{Baseline.Schema}\" is missing"),
            (_, null, _) => Fail("\"asOf\" is missing"),
            (_, _, false) => Fail("\"accepted\" is missing"),
            (_, { } date, _) => new Baseline(date, entries.ToImmutable().Sort(BaselineEntry.Compare)),
        };
    }

    private bool TakeMember(string? key)
    {
        switch (key)
        {
            case "schema":
                schema = Text();
                return schema == Baseline.Schema || Refuse($"the schema is {Shown(schema)}; this version reads \"{Baseline.Schema}\"");
            case "asOf":
                asOf = DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
                return asOf is not null || Refuse("a date as in \"2026-11-23\" is expected");
            case "accepted":
                hasEntries = true;
                return TakeEntries();
            default:
                reader.Skip();
                return true;
        }
    }

    private bool TakeEntries()
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return Refuse("a list of what is accepted is expected");
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return Refuse("an object is expected for each entry");
            }

            if (!TakeEntry(Position))
            {
                return false;
            }
        }

        return true;
    }

    private bool TakeEntry(int start)
    {
        var entry = new BaselineEntry("", "", null, null, 1, "");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString();
            reader.Read();
            if (With(entry, key) is not { } next)
            {
                return false;
            }

            entry = next;
        }

        if (entry.Fingerprint.Length == 0 || entry.Kind.Length == 0)
        {
            ErrorAt = start;
            Error = "an entry needs \"kind\" and \"fingerprint\"";
            return false;
        }

        entries.Add(entry);
        return true;
    }

    private BaselineEntry? With(BaselineEntry entry, string? key)
    {
        switch (key)
        {
            case "kind":
                return Text() is { } kind ? entry with { Kind = kind } : RefuseEntry("a kind in quotes is expected");
            case "about":
                return Text() is { } about ? entry with { About = about } : RefuseEntry("a text is expected");
            case "system":
                return IsTextOrNull ? entry with { System = Text() } : RefuseEntry("the name of a system or null is expected");
            case "state":
                var state = Text();
                return IsTextOrNull && (state is null || StateRanks.Names.Contains(state))
                    ? entry with { State = state }
                    : RefuseEntry($"the state is one of {string.Join(", ", StateRanks.Names)}, or null");
            case "fails":
                return Texts() is { } fails ? entry with { Fails = fails } : RefuseEntry("a list of texts is expected");
            case "expects":
                return Texts() is { } expects ? entry with { Expects = expects } : RefuseEntry("a list of texts is expected");
            case "count":
                return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var count) && count > 0
                    ? entry with { Count = count }
                    : RefuseEntry("a count from 1 is expected");
            case "fingerprint":
                return Text() is { Length: FingerprintLength } print && !print.AsSpan().ContainsAnyExcept(HexDigits)
                    ? entry with { Fingerprint = print }
                    : RefuseEntry("32 lower-case hexadecimal digits are expected");
            default:
                reader.Skip();
                return entry;
        }
    }

    /// <summary>Null where it is no list of texts.</summary>
    private ImmutableArray<string>? Texts()
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return null;
        }

        var texts = ImmutableArray.CreateBuilder<string>();
        while (reader.Read() && Text() is { } text)
        {
            texts.Add(text);
        }

        return reader.TokenType == JsonTokenType.EndArray ? texts.ToImmutable() : null;
    }

    private readonly bool IsTextOrNull => reader.TokenType is JsonTokenType.String or JsonTokenType.Null;

    private readonly string? Text() => reader.TokenType == JsonTokenType.String ? reader.GetString() : null;

    private static string Shown(string? schema) => schema is null ? "no text" : $"\"{schema}\"";

    private BaselineEntry? RefuseEntry(string message)
    {
        Refuse(message);
        return null;
    }

    private bool Refuse(string message)
    {
        ErrorAt = Position;
        Error = message;
        return false;
    }

    private Baseline? Fail(string message)
    {
        Refuse(message);
        return null;
    }
}
