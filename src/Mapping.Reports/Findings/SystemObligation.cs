using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Findings;

/// <summary>An obligation as judged for a system. Two are equal when they are the same verdict.</summary>
public readonly record struct SystemObligation(SystemSymbol System, ObligationResult Result)
{
    public bool Equals(SystemObligation other) => ReferenceEquals(Result, other.Result);

    public override int GetHashCode() => global::System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Result);
}
