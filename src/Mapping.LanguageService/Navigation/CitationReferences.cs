using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>
/// Finds the citations that speak of a provision. What counts is what a reference names in the end: <c>Article 15(5) on evasion</c>
/// names the element and nothing else of 15(5), and a range names all between its ends.
/// </summary>
internal sealed class CitationReferences : SyntaxVisitor
{
    private readonly EditorDocument document;
    private readonly Provision provision;
    private readonly Dictionary<TextSpan, Provision> cited = [];
    private readonly List<Reference> found = [];

    private CitationReferences(EditorDocument document, Provision provision)
    {
        this.document = document;
        this.provision = provision;
        foreach (var use in document.Model.Uses)
        {
            if (use.Symbol is Provision symbol && ReferenceEquals(symbol.Location.Source, provision.Location.Source))
            {
                cited[use.Span] = symbol;
            }
        }
    }

    public static IEnumerable<Reference> In(EditorDocument document, Provision provision)
    {
        var finder = new CitationReferences(document, provision);
        if (finder.cited.Count > 0)
        {
            finder.VisitNode(document.Tree.Root);
        }

        return finder.found;
    }

    public override void VisitToken(in SyntaxToken token)
    {
    }

    public override void VisitNode(SyntaxNode node)
    {
        switch (node)
        {
            case RefSyntax { RangeEnd: { } end } reference:
                AddRange(reference.Citation, end.Citation);
                break;
            case RefSyntax { On: { } on } reference:
                AddElements(reference.Citation, on.Elements.Names);
                break;
            case RefSyntax reference:
                Add(reference.Citation.Span);
                break;
            case CrosswalkRowSyntax { Element: { } element } row:
                AddElements(row.Citation, [element]);
                break;
            case CrosswalkRowSyntax row:
                Add(row.Citation.Span);
                break;
        }

        base.VisitNode(node);
    }

    private void Add(TextSpan span)
    {
        if (cited.TryGetValue(span, out var named) && KindOf(named) is { } kind)
        {
            Add(span, kind);
        }
    }

    /// <summary>The citation in front is shown only to who asks about it or about what holds it: the elements say the rest.</summary>
    private void AddElements(CitationSyntax citation, IEnumerable<SyntaxToken> elements)
    {
        if (cited.TryGetValue(citation.Span, out var holder) && holder.IsAtOrUnder(provision))
        {
            Add(citation.Span, ReferenceKind.Part);
        }

        foreach (var element in elements)
        {
            if (cited.TryGetValue(element.Span, out var named) && named == provision)
            {
                Add(element.Span, ReferenceKind.Use);
            }
        }
    }

    private void AddRange(CitationSyntax start, CitationSyntax end)
    {
        if (!cited.TryGetValue(start.Span, out var first) || !cited.TryGetValue(end.Span, out var last) || last.Index < first.Index)
        {
            return;
        }

        if (first == provision || last == provision)
        {
            Add(first == provision ? start.Span : end.Span, ReferenceKind.Use);
            return;
        }

        var span = TextSpan.FromBounds(start.Span.Start, end.Span.End);
        if (provision.Index >= first.Index && provision.Index < last.SubtreeEnd && !first.IsAtOrUnder(provision))
        {
            Add(span, ReferenceKind.Whole);
        }
        else if (first.IsAtOrUnder(provision) || last.IsAtOrUnder(provision))
        {
            Add(span, ReferenceKind.Part);
        }
    }

    private ReferenceKind? KindOf(Provision named) => named switch
    {
        _ when named == provision => ReferenceKind.Use,
        _ when provision.IsAtOrUnder(named) => ReferenceKind.Whole,
        _ when named.IsAtOrUnder(provision) => ReferenceKind.Part,
        _ => null,
    };

    private void Add(TextSpan span, ReferenceKind kind) => found.Add(new Reference(document.Source.LocationOf(span), kind));
}
