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
    public void Take(RunMember member, ref Utf8JsonReader reader)
    {
        switch (member)
        {
            case RunMember.Status or RunMember.Eval or RunMember.Invalidated or RunMember.Error or RunMember.BrokenOff or RunMember.Finished:
                Own().Take(member, ref reader);
                break;
            case RunMember.Unscored:
                counted?.Own().TakeUnscored(ref reader);
                break;
            case RunMember.Total or RunMember.Completed when isResults:
                counted?.Own().TakeCount(member, ref reader);
                break;
        }
    }

    /// <summary>How many samples the list holds that stands in it.</summary>
    public void TakeListed(long count) => Own().TakeListed(count);

    private EvaluationState Own() => State ??= new EvaluationState();
}
