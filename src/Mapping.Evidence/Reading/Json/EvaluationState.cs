using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>What an object tells of itself as the log of an evaluation.</summary>
internal sealed class EvaluationState
{
    /// <summary>What it means that one of the samples of a log tells of an error.</summary>
    public const string ErrorSample = "a sample of the evaluation ended in an error";

    private bool hasStatus;
    private bool hasAnyStatus;
    private bool isSuccess = true;
    private bool isInvalidated;
    private bool isBrokenOff;
    private bool hasError;
    private bool isUnscored;
    private bool hasErrorSample;

    /// <summary>Whether it has a member <c>eval</c> that is an object, and so a status that is one of an evaluation.</summary>
    public bool IsEvaluation { get; private set; }

    public long? Total { get; private set; }

    public long? Completed { get; private set; }

    /// <summary>The most samples that stand in one list of them; null where there is none.</summary>
    private long? listed;

    /// <param name="member">A member of the log itself.</param>
    /// <param name="reader">Stands at its value.</param>
    public void Take(RunMember member, ref Utf8JsonReader reader)
    {
        switch (member)
        {
            case RunMember.Status:
                TakeStatus(ref reader);
                break;
            case RunMember.Eval:
                IsEvaluation |= reader.TokenType == JsonTokenType.StartObject;
                break;
            case RunMember.Invalidated:
                TakeInvalidated(ref reader);
                break;
            case RunMember.BrokenOff or RunMember.Finished:
                TakeEnd(member, ref reader);
                break;
            case RunMember.Error:
                hasError |= IsError(ref reader);
                break;
            case RunMember.Unscored:
                TakeUnscored(ref reader);
                break;
        }
    }

    /// <param name="member">A member of its results.</param>
    /// <param name="reader">Stands at its value.</param>
    public void TakeCount(RunMember member, ref Utf8JsonReader reader)
    {
        if (member is RunMember.Total or RunMember.Completed && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var count))
        {
            Total = member == RunMember.Total ? count : Total;
            Completed = member == RunMember.Completed ? count : Completed;
        }
    }

    /// <summary>Any status but success counts, and so does null or a list; what has none is no log of an evaluation, unless it counts samples.</summary>
    /// <param name="reader">Stands at the value of the status; a number is that of something else.</param>
    private void TakeStatus(ref Utf8JsonReader reader)
    {
        hasAnyStatus = true;
        hasStatus |= reader.TokenType is JsonTokenType.String or JsonTokenType.StartArray;
        isSuccess &= reader.TokenType == JsonTokenType.String ? reader.ValueTextEquals("success"u8) : reader.TokenType is not (JsonTokenType.Null or JsonTokenType.StartArray);
    }

    /// <summary>How many samples stand in a list of them.</summary>
    public void TakeListed(long count) => listed = Math.Max(listed ?? 0, count);

    /// <param name="reader">Stands at the value of <c>invalidated</c>.</param>
    private void TakeInvalidated(ref Utf8JsonReader reader) => isInvalidated |= reader.TokenType is not (JsonTokenType.False or JsonTokenType.Null);

    /// <param name="member">Whether it broke off, or has finished.</param>
    /// <param name="reader">Stands at the value of it.</param>
    private void TakeEnd(RunMember member, ref Utf8JsonReader reader) =>
        isBrokenOff |= reader.TokenType == (member == RunMember.BrokenOff ? JsonTokenType.True : JsonTokenType.False);

    /// <summary>One of its samples tells of an error, or does not.</summary>
    public void TakeSample(bool isError) => hasErrorSample |= isError;

    /// <param name="reader">Stands at the value of <c>error</c>.</param>
    public static bool IsError(ref Utf8JsonReader reader) =>
        reader.TokenType is not (JsonTokenType.False or JsonTokenType.Null) && !(reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(""u8));

    /// <param name="reader">Stands at a value of <c>unscored_samples</c>.</param>
    public void TakeUnscored(ref Utf8JsonReader reader) =>
        isUnscored |= reader.TokenType == JsonTokenType.Number && !(reader.TryGetDecimal(out var count) && count <= 0);

    /// <summary>Why it proves nothing, as far as it was read, a clause; null where it is the log of a whole evaluation, or of none.</summary>
    public string? Fault =>
        IsEvaluation && !isSuccess ? "the evaluation did not finish: its status is not \"success\""
        : IsEvaluation && isBrokenOff ? "the evaluation did not finish, as it says itself"
        : IsLog && hasError ? "the evaluation tells of an error beside its status"
        : IsLog && isInvalidated ? "the evaluation was invalidated"
        : Completed < Total ? "the evaluation did not finish: it completed fewer samples than it has"
        : Completed > Total ? "the counts of the evaluation disagree: it completed more samples than it has"
        : IsEvaluation && listed < Completed ? "the counts of the evaluation disagree: it completed more samples than it holds"
        : Total <= 0 ? "the evaluation has no samples, so it shows nothing"
        : IsLog && hasErrorSample ? ErrorSample
        : isUnscored ? "the evaluation did not score all of its samples"
        : null;

    /// <summary>The same, where it was read to its end.</summary>
    public string? FaultAtEnd => Fault
        ?? (IsEvaluation && !hasAnyStatus && (Total ?? Completed) is not null ? "the evaluation did not finish: it has no status" : null)
        ?? (IsLog && (Total is null || Completed is null) ? "the evaluation does not count the samples that it has and completed" : null);

    /// <summary>Whether it is the log of an evaluation, as far as it was read.</summary>
    public bool IsLog => IsEvaluation && hasStatus;
}
