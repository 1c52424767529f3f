namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says what kept records or files from being judged.</summary>
internal static class ProblemWords
{
    /// <summary>For example <c>no field "suite", 3 times (runs/2026-11.jsonl:17, 23, 24)</c>.</summary>
    public static string Of(EvidenceProblem problem) => Cause(problem) + RecordWords.Places(problem.First);

    /// <summary>The same without places.</summary>
    public static string Cause(EvidenceProblem problem) =>
        problem.Count > 1 ? $"{problem.What}, {RecordWords.Of(problem.Count, "time")}" : problem.What;
}
