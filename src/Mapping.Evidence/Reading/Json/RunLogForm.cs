using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>How a tool writes where a run begins and ends in its log.</summary>
/// <param name="Member">The member that says what a line is.</param>
/// <param name="Begin">What it says where a run begins.</param>
/// <param name="End">What it says where it ends.</param>
/// <param name="Others">What else it says: a log that begins so has lost its beginning.</param>
/// <param name="Step">What it says of what goes before a run, and may fail; null where there is none.</param>
internal sealed record RunLogForm(byte[] Member, byte[] Begin, byte[] End, byte[][] Others, byte[]? Step)
{
    /// <summary>Whether a line is of this kind. Its words may stand in any text of another line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="exit">What it says instead of an exit code with which pytest ends a whole run; null where it says none.</param>
    /// <param name="isFailed">Whether its outcome is that it failed.</param>
    public bool IsKind(ReadOnlySpan<byte> line, byte[] kind, out string? exit, out bool isFailed)
    {
        (exit, isFailed) = (null, false);
        var isKind = false;
        var reader = new Utf8JsonReader(line);
        try
        {
            reader.Read();
            while (reader.TokenType != JsonTokenType.None && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isMember = reader.ValueTextEquals(Member);
                var member = RunMembers.Of(ref reader);
                reader.Read();
                isKind = isMember ? reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(kind) : isKind;
                exit = member == RunMember.PytestExit ? BadExit(ref reader) : exit;
                isFailed |= member == RunMember.Outcome && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("failed"u8);
                reader.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What is no JSON is told where the line is read as a record.
            return false;
        }

        return isKind;
    }

    private static string? BadExit(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt64(out var code) => code is 0 or 1 ? null : code.ToString(CultureInfo.InvariantCulture),
        JsonTokenType.String => reader.ValueTextEquals("0"u8) || reader.ValueTextEquals("1"u8) ? null : Shown(reader.ValueSpan),
        JsonTokenType.StartObject or JsonTokenType.StartArray => "no number",
        _ => Shown(reader.ValueSpan),
    };

    /// <summary>The beginning says enough.</summary>
    private static string Shown(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text[..Math.Min(text.Length, 20)]);
}
