using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>A provision whose place in the tree is known; what it inherits is not yet.</summary>
/// <param name="Node">The heading it comes from; shared by the elements that the heading lists.</param>
/// <param name="Fields">The list below the heading.</param>
/// <param name="Heading">Citation, element and title.</param>
/// <param name="Parent">The index of the draft it belongs to, -1 for a root.</param>
/// <param name="Span">The place that stands for it in findings and in the framework.</param>
internal sealed record ProvisionDraft(CatalogNode Node, FieldSet Fields, ProvisionHeading Heading, int Parent, TextSpan Span)
{
    /// <summary>Listed under <c>elements</c>, without a heading of its own.</summary>
    public bool IsListed { get; init; }

    public ProvisionKind? Kind { get; init; }

    /// <summary>Has headings or listed elements below it.</summary>
    public bool HasParts { get; set; }

    /// <summary>Has headings below it.</summary>
    public bool HasHeadingsBelow { get; set; }
}
