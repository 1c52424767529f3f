using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Whether a control operates, and what its evidence shows, in the sentences of <see cref="ObligationDerivation"/>.</summary>
public static class ControlDerivation
{
    public static ImmutableArray<DerivationSentence> Of(ControlSymbol control, SystemSymbol system, EvidenceResults evidence, DateOnly asOf)
    {
        var sentences = ImmutableArray.CreateBuilder<DerivationSentence>();
        ControlWords.AddState(sentences, control, control.Status.At(asOf), system, evidence);
        return sentences.ToImmutable();
    }

    /// <summary>One of its rules only.</summary>
    public static ImmutableArray<DerivationSentence> Of(ControlSymbol control, EvidenceSymbol rule, SystemSymbol system, EvidenceResults evidence)
    {
        var sentences = ImmutableArray.CreateBuilder<DerivationSentence>();
        EvidenceWords.AddTo(sentences, control, rule, system, evidence.Of(control, rule, system));
        return sentences.ToImmutable();
    }
}
