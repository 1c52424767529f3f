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
        : EvaluationMember.None;

    /// <summary>Whether a status says of any run, whatever made it, that it broke off. One that failed may have been done to its end.</summary>
    /// <param name="reader">Stands at the status.</param>
    public static bool IsBroken(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("error"u8) || reader.ValueTextEquals("cancelled"u8) || reader.ValueTextEquals("canceled"u8) || reader.ValueTextEquals("aborted"u8)
        || reader.ValueTextEquals("interrupted"u8) || reader.ValueTextEquals("incomplete"u8);
}
