using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// Tells logs of evaluations that broke off, or had nothing to do: such a log looks like a whole one, with figures over the samples that
/// were done, or with what nobody scored. It has the members <c>status</c> and <c>eval</c>, or counts its samples in <c>results</c>.
/// </summary>
internal static class EvaluationLog
{
    /// <summary>Why a record that is such a log proves nothing, a clause; null for any other.</summary>
    /// <param name="bytes">One object of valid JSON.</param>
    public static string? FaultOf(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("\"eval\""u8) < 0 && bytes.IndexOf("_samples\""u8) < 0 ? null : Read(bytes);

    private static string? Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        ReadObject(ref reader, out var fault);
        return fault;
    }

    /// <summary>Whether a record tells of an error, as the sample of an evaluation does that could not be done.</summary>
    /// <param name="bytes">One value of valid JSON.</param>
    public static bool IsErrorSample(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        return bytes.IndexOf("\"error\""u8) >= 0 && reader.Read() && reader.TokenType == JsonTokenType.StartObject && ReadObject(ref reader, out _);
    }

    /// <summary>The log may be wrapped in other objects and lists.</summary>
    /// <returns>Whether the object itself tells of an error.</returns>
    private static bool ReadObject(ref Utf8JsonReader reader, out string? fault)
    {
        var state = new EvaluationState();
        string? inside = null;
        var hasError = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = RunMembers.Of(ref reader);
            reader.Read();
            hasError |= member == RunMember.Error && EvaluationState.IsError(ref reader);
            state.Take(member, ref reader);
            if (member == RunMember.Results && reader.TokenType == JsonTokenType.StartObject)
            {
                ReadCounts(ref reader, state);
            }
            else if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadObject(ref reader, out var found);
                inside ??= found;
            }
            else if (reader.TokenType == JsonTokenType.StartArray)
            {
                var tellsOfError = ReadList(ref reader, out var found, out var count);
                inside ??= found;
                if (member == RunMember.Samples)
                {
                    state.TakeListed(count);
                    state.TakeSample(tellsOfError);
                }
            }
        }

        fault = state.FaultAtEnd ?? inside;
        return hasError;
    }

    /// <returns>Whether one of the objects in the list tells of an error.</returns>
    private static bool ReadList(ref Utf8JsonReader reader, out string? fault, out long count)
    {
        var hasError = false;
        fault = null;
        count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            count++;
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                hasError |= ReadObject(ref reader, out var found);
                fault ??= found;
            }
            else if (reader.TokenType == JsonTokenType.StartArray)
            {
                ReadList(ref reader, out var found, out _);
                fault ??= found;
            }
        }

        return hasError;
    }

    private static void ReadCounts(ref Utf8JsonReader reader, EvaluationState state)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = RunMembers.Of(ref reader);
            reader.Read();
            state.TakeCount(member, ref reader);
            if (member == RunMember.Scores)
            {
                ReadScores(ref reader, state);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    /// <summary>Each scorer counts the samples that it left out.</summary>
    private static void ReadScores(ref Utf8JsonReader reader, EvaluationState state)
    {
        var depth = reader.CurrentDepth;
        if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject))
        {
            return;
        }

        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType == JsonTokenType.PropertyName && RunMembers.Of(ref reader) == RunMember.Unscored)
            {
                reader.Read();
                state.TakeUnscored(ref reader);
            }
        }
    }
}
