using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>Looks at a list of errors, token by token, for one that is more than a warning, or at a list of steps for one that failed.</summary>
/// <param name="areSteps">Whether they are steps: one whose outcome is not that it failed is no error.</param>
internal sealed class RunErrors(bool areSteps)
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
            var isText = isLevel && reader.TokenType == JsonTokenType.String;
            isOpen = areSteps ? isOpen || (isText && IsFailed(ref reader)) : isOpen && !(isText && IsMild(ref reader));
            isLevel = reader.TokenType == JsonTokenType.PropertyName && RunMembers.Of(ref reader) == (areSteps ? RunMember.Outcome : RunMember.Level);
            return false;
        }

        if (reader.CurrentDepth != depth + 1 || reader.TokenType == JsonTokenType.Null)
        {
            return false;
        }

        var ends = reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
        var isError = ends && (reader.TokenType != JsonTokenType.EndObject || isOpen);
        isOpen = !areSteps && reader.TokenType == JsonTokenType.StartObject;
        return isError && (!areSteps || reader.TokenType == JsonTokenType.EndObject);
    }

    private static bool IsFailed(ref Utf8JsonReader reader) => reader.ValueTextEquals("failed"u8) || reader.ValueTextEquals("error"u8);

    private static bool IsMild(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("warn"u8) || reader.ValueTextEquals("warning"u8) || reader.ValueTextEquals("WARNING"u8) || reader.ValueTextEquals("WARN"u8)
        || reader.ValueTextEquals("info"u8) || reader.ValueTextEquals("INFO"u8) || reader.ValueTextEquals("note"u8);
}
