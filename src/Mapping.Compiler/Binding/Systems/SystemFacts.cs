using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Collects the facts that a system declares.</summary>
internal sealed class SystemFacts(FileContext file, SystemVocabulary vocabulary)
{
    private readonly Dictionary<string, SyntaxToken> places = new(StringComparer.Ordinal);
    private readonly ImmutableSortedDictionary<string, bool>.Builder declared =
        ImmutableSortedDictionary.CreateBuilder<string, bool>(StringComparer.Ordinal);

    public ImmutableSortedDictionary<string, bool> Declared => declared.ToImmutable();

    public void Bind(FactsItemSyntax syntax)
    {
        foreach (var fact in syntax.Facts)
        {
            if (!fact.Name.IsMissing)
            {
                Bind(fact);
            }
        }
    }

    private void Bind(FactSyntax fact)
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
            declared.Add(name, holds);
        }
        else if (declared[name] != holds)
        {
            file.Add(Diagnostic.Create(SystemDiagnostics.ContradictoryFact, file.At(fact), name) with
            {
                Related = [new RelatedLocation(file.At(places[name]), "the first one")],
            });
        }
    }
}
