using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.LanguageServer.Features.Diagnostics;

/// <summary>What an editor was told of a file.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Version">The version of its text, where the editor holds it.</param>
/// <param name="Findings">The list.</param>
/// <param name="Gates">What gates say there; it hangs on the whole verdict and is made anew with each state.</param>
internal sealed record Published(string Uri, int? Version, ImmutableArray<Diagnostic> Findings, ImmutableArray<Diagnostic> Gates)
{
    /// <summary>What stands for the findings as they were told.</summary>
    public string ResultId { get; init; } = "";

    /// <summary>
    /// Whether the findings are the same to the byte, as far as can be told without putting them into words. A list that is the same
    /// object is; so most files cost nothing.
    /// </summary>
    public bool TellsOf(int? version, ImmutableArray<Diagnostic> findings, ImmutableArray<Diagnostic> gates) =>
        Version == version && Findings == findings && DiagnosticContent.AreTheSame(Gates, gates);

    /// <summary>Whether an editor was told the same, word for word.</summary>
    public bool IsSaidLike(Published other) => Uri == other.Uri && Version == other.Version && ResultId == other.ResultId;
}
