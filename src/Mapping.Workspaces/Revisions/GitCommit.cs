using System.Collections.Immutable;

namespace Mapping.Workspaces.Revisions;

/// <summary>A commit that changed a source of the workspace.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Parents">The nearest commits before it that changed a source, on each line of history.</param>
/// <param name="On">The day on which it was committed, by the clock of whoever did it.</param>
internal sealed record GitCommit(string Name, ImmutableArray<string> Parents, DateOnly On);
