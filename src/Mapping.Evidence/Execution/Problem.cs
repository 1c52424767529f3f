namespace Mapping.Evidence.Execution;

/// <summary>One kind of problem; equal ones are counted together.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="What">A clause without a full stop.</param>
/// <param name="Slot">The field it is about, or -1.</param>
internal readonly record struct Problem(ProblemKind Kind, string What, int Slot = -1);
