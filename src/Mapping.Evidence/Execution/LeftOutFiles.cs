using System.Collections.Immutable;
using System.Globalization;

namespace Mapping.Evidence.Execution;

/// <summary>Files that a pattern of a feed seems to name and leaves out.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Why">A clause without a full stop.</param>
/// <param name="Paths">At least one, ordinal order.</param>
internal sealed record LeftOutFiles(string Pattern, string Why, ImmutableArray<string> Paths)
{
    /// <summary>The first one, and how many more there are.</summary>
    public string Words => Paths.Length == 1
        ? $"\"{Paths[0]}\""
        : string.Create(CultureInfo.InvariantCulture, $"\"{Paths[0]}\" and {Paths.Length - 1:N0} more");
}
