using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>What an object tells of itself as the log of an evaluation.</summary>
internal sealed class EvaluationState
{
    /// <summary>Whether it has a member <c>eval</c> that is an object, and so a status that is one of an evaluation.</summary>
    public bool IsEvaluation { get; set; }

    /// <summary>False where any status is another one, or is null; what has none is no log of an evaluation.</summary>
    public bool IsSuccess { get; private set; } = true;

    public long? Total { get; set; }

    public long? Completed { get; set; }

    /// <param name="reader">Stands at the value of the status; a number is that of something else.</param>
    public void TakeStatus(ref Utf8JsonReader reader) =>
        IsSuccess &= reader.TokenType == JsonTokenType.String ? reader.ValueTextEquals("success"u8) : reader.TokenType != JsonTokenType.Null;

    /// <summary>Why it proves nothing, a clause; null where it is the log of a whole evaluation, or of none.</summary>
    public string? Fault =>
        IsEvaluation && !IsSuccess ? "the evaluation did not finish: its status is not \"success\""
        : Completed < Total ? "the evaluation did not finish: it completed fewer samples than it has"
        : Total <= 0 ? "the evaluation has no samples, so it shows nothing"
        : null;
}
