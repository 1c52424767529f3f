using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Keeps the first of the items that a block may hold once, and reports the others.</summary>
internal sealed class ItemSlots(FileContext file)
{
    /// <summary>The grammar allows a handful of keywords in a block, so a list is searched faster than a table is made.</summary>
    private readonly List<SyntaxToken> seen = new(4);

    /// <summary>True for the first item with this keyword.</summary>
    public bool Take(in SyntaxToken keyword)
    {
        var word = file.Source[keyword.Span];
        var first = IndexOf(word);
        if (first < 0)
        {
            seen.Add(keyword);
            return true;
        }

        file.Add(Diagnostic.Create(NameDiagnostics.DuplicateItem, file.At(keyword), file.TextOf(keyword)) with
        {
            Related = [new RelatedLocation(file.At(seen[first]), "the first one")],
        });
        return false;
    }

    public bool Has(string keyword) => IndexOf(keyword) >= 0;

    private int IndexOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < seen.Count; i++)
        {
            if (word.SequenceEqual(file.Source[seen[i].Span]))
            {
                return i;
            }
        }

        return -1;
    }
}
