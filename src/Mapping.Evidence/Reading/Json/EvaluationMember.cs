namespace Mapping.Evidence.Reading.Json;

/// <summary>A member that tells something of an evaluation.</summary>
internal enum EvaluationMember
{
    None,
    Status,
    Eval,
    Results,
    Total,
    Completed,
    Invalidated,
    Error,
    Unscored,
    Aborted,
}
