using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Keeps the first of the items that a block may hold once, and reports the others.</summary>
internal sealed class ItemSlots(FileContext file)
{
    private Dictionary<string, SyntaxToken>? seen;

    /// <summary>True for the first item with this keyword.</summary>
    public bool Take(in SyntaxToken keyword)
    {
        seen ??= new Dictionary<string, SyntaxToken>(StringComparer.Ordinal);
        var word = file.TextOf(keyword);
        if (seen.TryAdd(word, keyword))
        {
            return true;
        }

        file.Add(Diagnostic.Create(NameDiagnostics.DuplicateItem, file.At(keyword), word) with
        {
            Related = [new RelatedLocation(file.At(seen[word]), "the first one")],
        });
        return false;
    }

    public bool Has(string keyword) => seen?.ContainsKey(keyword) == true;
}
