using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Why a part of a provision stands as it does for a system.</summary>
/// <param name="Provision">The part.</param>
/// <param name="Outcome">Null where some of it is covered and nothing says what.</param>
/// <param name="Sentences">The derivation.</param>
public sealed record PartExplanation(Provision Provision, Outcome? Outcome, ImmutableArray<DerivationSentence> Sentences)
{
    /// <summary>The outcome in the words of reports.</summary>
    public string State => Outcome is { } outcome ? CoverageNames.NameOf(outcome) : "partial, part unknown";
}
