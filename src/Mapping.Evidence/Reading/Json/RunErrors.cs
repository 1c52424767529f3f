using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>Looks at a list of errors, token by token, for one that is more than a warning.</summary>
internal sealed class RunErrors
{
    private const int None = -1;

    private int depth = None;
    private bool isOpen;
    private bool isLevel;

    /// <summary>What comes is in a list of errors.</summary>
    /// <param name="reader">Stands at the beginning of the list.</param>
    public void Begin(ref Utf8JsonReader reader) => (depth, isOpen, isLevel) = (reader.CurrentDepth, false, false);

    /// <summary>Whether an error has been seen to its end.</summary>
    /// <param name="reader">Stands at the token after the one before.</param>
    public bool Take(ref Utf8JsonReader reader)
    {
        if (depth == None)
        {
            return false;
        }

        if (reader.CurrentDepth <= depth)
        {
            depth = None;
            return false;
        }

        if (reader.CurrentDepth == depth + 2)
        {
            var isMild = isLevel && reader.TokenType == JsonTokenType.String && IsMild(ref reader);
            isOpen &= !isMild;
            isLevel = reader.TokenType == JsonTokenType.PropertyName && RunMembers.Of(ref reader) == RunMember.Level;
            return false;
        }

        if (reader.CurrentDepth != depth + 1 || reader.TokenType == JsonTokenType.Null)
        {
            return false;
        }

        var ends = reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
        var isError = ends && (reader.TokenType != JsonTokenType.EndObject || isOpen);
        isOpen = reader.TokenType == JsonTokenType.StartObject;
        return isError;
    }

    private static bool IsMild(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("warn"u8) || reader.ValueTextEquals("warning"u8) || reader.ValueTextEquals("WARNING"u8) || reader.ValueTextEquals("WARN"u8)
        || reader.ValueTextEquals("info"u8) || reader.ValueTextEquals("INFO"u8) || reader.ValueTextEquals("note"u8);
}
