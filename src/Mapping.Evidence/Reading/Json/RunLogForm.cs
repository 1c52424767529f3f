using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>How a tool writes where a run begins and ends in its log.</summary>
/// <param name="Member">The member that says what a line is.</param>
/// <param name="Begin">What it says where a run begins.</param>
/// <param name="End">What it says where it ends.</param>
internal sealed record RunLogForm(byte[] Member, byte[] Begin, byte[] End)
{
    /// <summary>Whether a line is of this kind. Its words may stand in any text of another line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="exit">The exit code that it says, as pytest counts; null where it says none.</param>
    public bool IsKind(ReadOnlySpan<byte> line, byte[] kind, out long? exit)
    {
        exit = null;
        var isKind = false;
        var reader = new Utf8JsonReader(line);
        try
        {
            reader.Read();
            while (reader.TokenType != JsonTokenType.None && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isMember = reader.ValueTextEquals(Member);
                var isExit = RunMembers.Of(ref reader) == RunMember.PytestExit;
                reader.Read();
                isKind = isMember ? reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(kind) : isKind;
                exit = isExit && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var code) ? code : exit;
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
}
