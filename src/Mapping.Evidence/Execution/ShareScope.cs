using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Execution;

/// <summary>Of which records, or elements of a list, an answer hangs on what a rule compares in points of a hundred.</summary>
/// <param name="Outer">Of which of them the scope is asked at all, an earlier place among the scopes; -1 for all.</param>
/// <param name="List">The list of whose elements it is asked, or -1.</param>
/// <param name="IsOfSelection">See <see cref="ShareUse.IsOfSelection"/>.</param>
/// <param name="Test">What they satisfy.</param>
internal sealed record ShareScope(int Outer, int List, bool IsOfSelection, RecordTest Test);
