using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Mapping.Compiler.Catalogs;

/// <summary>Finds provisions and elements by what catalogs and crosswalks write, such as <c>Article 15(5) on evasion</c>.</summary>
internal sealed class CitationIndex(FrozenDictionary<string, Provision> byKey, ImmutableArray<string> citationWords)
{
    private const string ElementWord = " on ";

    public static CitationIndex Of(Framework framework) => new(framework.ByKey, framework.CitationWords);

    public Provision? Find(ReadOnlySpan<char> reference)
    {
        var split = reference.LastIndexOf(ElementWord);
        if (split < 0)
        {
            return CitationKey.Find(byKey, reference, citationWords);
        }

        var provision = CitationKey.Find(byKey, reference[..split], citationWords);
        return provision is null ? null : ElementOf(provision, reference[(split + ElementWord.Length)..].Trim());
    }

    /// <summary>The citation among provisions that another one most likely means; null where there is none.</summary>
    public string? Nearest(string reference, ImmutableArray<Provision> provisions) =>
        CitationForm.Nearest(reference, provisions, text => Find(text), citationWords);

    private static Provision? ElementOf(Provision provision, ReadOnlySpan<char> element)
    {
        foreach (var child in provision.Children)
        {
            if (child.Element is { } name && element.SequenceEqual(name))
            {
                return child;
            }
        }

        return null;
    }
}
