using Mapping.Evidence.Aggregates;

namespace Mapping.Evidence.Execution;

/// <summary>A place of a rule that reads a field in points of a hundred, or as parts of one.</summary>
/// <param name="Slot">The field.</param>
/// <param name="List">The list into whose elements it leads, or -1.</param>
/// <param name="IsOfSelection">Whether records are selected by it, so that those count which are not.</param>
/// <param name="Scope">Which records, or elements, it is about, a place among the <see cref="ShareScope"/>s; -1 for all.</param>
/// <param name="Groups">By what records are taken together, so that each group is judged for itself; null where they are not.</param>
/// <param name="IsRatio">Whether its numbers are read as parts of one, so that one above one may count points of a hundred.</param>
/// <param name="Differs">Whether of such a number another thing is so where it is read the other way.</param>
internal sealed record ShareUse(int Slot, int List, bool IsOfSelection, int Scope, GroupKeys? Groups, bool IsRatio, Func<decimal, bool> Differs);
