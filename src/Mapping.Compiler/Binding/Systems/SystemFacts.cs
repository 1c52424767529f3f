using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Collects the facts that a system declares.</summary>
internal sealed class SystemFacts(FileContext file, SystemVocabulary vocabulary, SignatureBinder signatures)
{
    private readonly Dictionary<string, SyntaxToken> places = new(StringComparer.Ordinal);
    private readonly ImmutableSortedDictionary<string, DeclaredFact>.Builder declared =
        ImmutableSortedDictionary.CreateBuilder<string, DeclaredFact>(StringComparer.Ordinal);

    public ImmutableSortedDictionary<string, DeclaredFact> Declared => declared.ToImmutable();

    public void Bind(FactsItemSyntax syntax)
    {
        var signature = signatures.Bind(syntax.Reason, syntax.Approval);
        foreach (var fact in syntax.Facts)
        {
            if (!fact.Name.IsMissing)
            {
                Bind(fact, signature);
            }
        }
    }

    private void Bind(FactSyntax fact, SignatureSymbol? signature)
    {
        var name = file.TextOf(fact.Name);
        var holds = fact.NotKeyword is null;
        file.Note(fact.Name, new FactUse(name));
        if (!vocabulary.KnowsFact(name))
        {
            file.ReportUnknownWord(WordDiagnostics.UnknownFact, fact.Name, vocabulary.Facts);
        }
        else if (places.TryAdd(name, fact.Name))
        {
            declared.Add(name, new DeclaredFact(holds, signature, file.At(fact)));
        }
        else if (declared[name].Holds != holds)
        {
            file.Add(Diagnostic.Create(SystemDiagnostics.ContradictoryFact, file.At(fact), name) with
            {
                Related = [new RelatedLocation(file.At(places[name]), "the first one")],
            });
        }
    }
}
