namespace Mapping.Evidence.Reading;

/// <summary>A stretch of a file that is no record.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">In bytes, from 1.</param>
/// <param name="What">What is wrong, a clause without a full stop and without any content of the file.</param>
/// <param name="EndsFile">Whether nothing after it could be read.</param>
/// <param name="IsOfCounts">Whether what the file counts is not what it holds.</param>
internal readonly record struct ReadProblem(long Line, int Column, string What, bool EndsFile = false, bool IsOfCounts = false);
