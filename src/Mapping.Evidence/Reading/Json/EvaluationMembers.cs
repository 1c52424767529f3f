using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>The names of what tells something of an evaluation.</summary>
internal static class EvaluationMembers
{
    /// <param name="reader">Stands at a name.</param>
    public static EvaluationMember Of(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("status"u8) ? EvaluationMember.Status
        : reader.ValueTextEquals("eval"u8) ? EvaluationMember.Eval
        : reader.ValueTextEquals("results"u8) ? EvaluationMember.Results
        : reader.ValueTextEquals("total_samples"u8) ? EvaluationMember.Total
        : reader.ValueTextEquals("completed_samples"u8) ? EvaluationMember.Completed
        : reader.ValueTextEquals("invalidated"u8) ? EvaluationMember.Invalidated
        : reader.ValueTextEquals("error"u8) ? EvaluationMember.Error
        : reader.ValueTextEquals("unscored_samples"u8) ? EvaluationMember.Unscored
        : reader.ValueTextEquals("aborted"u8) ? EvaluationMember.Aborted
        : EvaluationMember.None;
}
