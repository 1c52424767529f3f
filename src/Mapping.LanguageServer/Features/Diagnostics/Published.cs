using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.LanguageServer.Features.Diagnostics;

/// <summary>What an editor was told of a file. Two are equal when they tell of the same list, not only of the same findings.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Version">The version of its text, where the editor holds it.</param>
/// <param name="Findings">The list.</param>
internal readonly record struct Published(string Uri, int? Version, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>What stands for the findings as they were told.</summary>
    public string ResultId { get; init; } = "";

    /// <summary>Whether gates that do not hold are among what was told; the list is not where they come from.</summary>
    public bool TellsOfGates { get; init; }

    public bool Equals(Published other) => Uri == other.Uri && Version == other.Version && Findings == other.Findings && TellsOfGates == other.TellsOfGates;

    public override int GetHashCode() => HashCode.Combine(Uri, Version);

    /// <summary>Whether an editor was told the same, word for word.</summary>
    public bool IsSaidLike(Published other) => Uri == other.Uri && Version == other.Version && ResultId == other.ResultId;
}
