using System.Collections.Immutable;
using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// Looks at the objects around a list of records for what <see cref="EvaluationLog"/> looks at in a record: the samples of an evaluation
/// that broke off look like those of a whole one. It is shown the tokens outside of the records one after the other.
/// </summary>
internal sealed class EvaluationWatch(ImmutableArray<string> path)
{
    private enum Member
    {
        None,
        Status,
        Eval,
        Total,
        Completed,
        Invalidated,
        Error,
        Unscored,
    }

    /// <summary>By how many parts of the path lead to the object.</summary>
    private readonly EvaluationState[] states = [.. Enumerable.Range(0, path.Length + 1).Select(_ => new EvaluationState())];

    private Member next;
    private int level;

    /// <summary>The depth of the members of <c>results</c>, in an object around the list but not leading to it; 0 elsewhere.</summary>
    private int resultsDepth;
    private bool isResults;

    /// <summary>Why the list proves nothing, as far as the document was read; a clause.</summary>
    public string? Fault => states.Select(state => state.Fault).FirstOrDefault(fault => fault is not null);

    /// <summary>The same, where the document was read to its end.</summary>
    public string? FaultAtEnd => states.Select(state => state.FaultAtEnd).FirstOrDefault(fault => fault is not null);

    /// <param name="reader">Stands at the token.</param>
    /// <param name="matched">How many parts of the path lead to the innermost open object that is on it.</param>
    public void Take(ref Utf8JsonReader reader, int matched)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            TakeName(ref reader, matched);
            return;
        }

        TakeValue(ref reader);
        next = Member.None;
        resultsDepth = isResults && reader.TokenType == JsonTokenType.StartObject ? reader.CurrentDepth + 1
            : reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth + 1 == resultsDepth ? 0
            : resultsDepth;
        isResults = false;
    }

    private void TakeName(ref Utf8JsonReader reader, int matched)
    {
        if (reader.CurrentDepth == matched + 1)
        {
            level = matched;
            isResults = reader.ValueTextEquals("results"u8);
            next = reader.ValueTextEquals("status"u8) ? Member.Status
                : reader.ValueTextEquals("eval"u8) ? Member.Eval
                : reader.ValueTextEquals("invalidated"u8) ? Member.Invalidated
                : reader.ValueTextEquals("error"u8) ? Member.Error
                : Member.None;
            if (next == Member.None && matched > 0 && path[matched - 1] == "results")
            {
                level = matched - 1;
                next = CountOf(ref reader);
            }
        }
        else if (reader.CurrentDepth == resultsDepth)
        {
            next = CountOf(ref reader);
        }
        else if (reader.ValueTextEquals("unscored_samples"u8))
        {
            var isOnPath = matched > 0 && path[matched - 1] == "results";
            level = isOnPath ? matched - 1 : level;
            next = isOnPath || resultsDepth > 0 ? Member.Unscored : Member.None;
        }
    }

    private static Member CountOf(ref Utf8JsonReader reader) => reader.ValueTextEquals("total_samples"u8) ? Member.Total
        : reader.ValueTextEquals("completed_samples"u8) ? Member.Completed
        : Member.None;

    private void TakeValue(ref Utf8JsonReader reader)
    {
        var state = states[level];
        switch (next)
        {
            case Member.Status:
                state.TakeStatus(ref reader);
                break;
            case Member.Eval:
                state.IsEvaluation |= reader.TokenType == JsonTokenType.StartObject;
                break;
            case Member.Invalidated:
                state.TakeInvalidated(ref reader);
                break;
            case Member.Error:
                state.TakeError(ref reader);
                break;
            case Member.Unscored:
                state.TakeUnscored(ref reader);
                break;
            case Member.Total when reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var total):
                state.Total = total;
                break;
            case Member.Completed when reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var completed):
                state.Completed = completed;
                break;
        }
    }
}
