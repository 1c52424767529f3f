using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>A whole sentence of a derivation.</summary>
/// <param name="Text">With its full stop.</param>
/// <param name="Depth">0 for a step of the argument, 1 for what supports the step before it.</param>
public sealed record DerivationSentence(string Text, int Depth = 0)
{
    /// <summary>The places that it names, in its order.</summary>
    public ImmutableArray<SentencePlace> Places { get; init; } = [];

    /// <summary>The controls and provisions that it names, in its order and apart from its places.</summary>
    public ImmutableArray<SentenceSubject> Subjects { get; init; } = [];

    /// <summary>The sentence that names a control by its name, from a position.</summary>
    internal DerivationSentence About(ControlSymbol control, int from) =>
        this with { Subjects = Subjects.Add(new SentenceSubject(new TextSpan(from, control.Name.Length), control, null)) };

    /// <summary>The sentence that names a provision by its citation and element, from a position.</summary>
    internal DerivationSentence About(Provision provision, int from) =>
        this with { Subjects = Subjects.Add(new SentenceSubject(new TextSpan(from, provision.DisplayName.Length), null, provision)) };

    /// <summary>The sentence with its places found: each mention stands behind the one before it.</summary>
    internal DerivationSentence Naming(params IEnumerable<PlaceMention> mentions)
    {
        var places = ImmutableArray.CreateBuilder<SentencePlace>();
        var from = 0;
        foreach (var mention in mentions)
        {
            var at = Text.IndexOf(mention.Words, from, StringComparison.Ordinal);
            if (at >= 0)
            {
                from = at + mention.Words.Length;
                places.Add(new SentencePlace(TextSpan.FromBounds(at, from), mention.Path, mention.Line));
            }
        }

        return this with { Places = places.ToImmutable() };
    }
}
