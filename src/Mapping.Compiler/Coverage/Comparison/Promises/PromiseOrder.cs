using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>The order of changes: by kind, then by subject, then by what is said.</summary>
internal static class PromiseOrder
{
    public static ImmutableArray<PromiseChange> Sort(IEnumerable<PromiseChange> changes) => [.. changes
        .OrderBy(change => change.Kind)
        .ThenBy(change => change.Subject, StringComparer.Ordinal)
        .ThenBy(change => change.Before, StringComparer.Ordinal)
        .ThenBy(change => change.After, StringComparer.Ordinal)];
}
