using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>An open object outside of the records, with what it tells of an evaluation.</summary>
/// <param name="around">The object that it is in; null for the outermost.</param>
/// <param name="isResults">Whether it is the member <c>results</c> of that one, which counts for it.</param>
internal sealed class EvaluationFrame(EvaluationFrame? around, bool isResults)
{
    /// <summary>The object in whose <c>results</c> this one is, however deep; null where there is none.</summary>
    private readonly EvaluationFrame? counted = isResults ? around : around?.counted;

    /// <summary>Null where it told nothing so far, as nearly every object.</summary>
    public EvaluationState? State { get; private set; }

    /// <param name="member">Which member.</param>
    /// <param name="reader">Stands at its value.</param>
    public void Take(EvaluationMember member, ref Utf8JsonReader reader)
    {
        switch (member)
        {
            case EvaluationMember.Status:
                Own().TakeStatus(ref reader);
                break;
            case EvaluationMember.Eval:
                Own().IsEvaluation |= reader.TokenType == JsonTokenType.StartObject;
                break;
            case EvaluationMember.Invalidated:
                Own().TakeInvalidated(ref reader);
                break;
            case EvaluationMember.Error:
                Own().TakeError(ref reader);
                break;
            case EvaluationMember.Unscored when counted is not null:
                counted.Own().TakeUnscored(ref reader);
                break;
            case EvaluationMember.Total when isResults && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var total):
                counted!.Own().Total = total;
                break;
            case EvaluationMember.Completed when isResults && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var completed):
                counted!.Own().Completed = completed;
                break;
        }
    }

    /// <summary>How many samples the list holds that stands in it.</summary>
    public void TakeListed(long count) => Own().TakeListed(count);

    private EvaluationState Own() => State ??= new EvaluationState();
}
