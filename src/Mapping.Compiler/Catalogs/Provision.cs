using System.Collections.Immutable;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs;

/// <summary>
/// A provision of a framework, or a named element of one. The tree is complete when its <see cref="Framework"/> is built;
/// leaves of kind obligation are what is assessed.
/// </summary>
public sealed class Provision
{
    /// <summary>Position in <see cref="Framework.Provisions"/>, document order.</summary>
    public required int Index { get; init; }

    /// <summary>As a lawyer writes it, for example <c>Article 9(2)(a)</c>; for an element, the citation of its provision.</summary>
    public required string Citation { get; init; }

    /// <summary>The element's name, ours and never law; null for a provision.</summary>
    public string? Element { get; init; }

    public required string Title { get; init; }

    /// <summary>What it asks, in our own words.</summary>
    public required string Paraphrase { get; init; }

    public required ProvisionKind Kind { get; init; }

    /// <summary>Who is bound; any of them. Empty where nobody is, or everybody in scope.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    public required Domain Domain { get; init; }

    public Pillar? Pillar { get; init; }

    public string? Topic { get; init; }

    /// <summary>Who usually owns it (risk, compliance, engineering, security, legal); our reading.</summary>
    public string? OwnerHint { get; init; }

    /// <summary>The whole condition, default and actors included.</summary>
    public Condition Condition { get; init; } = Condition.Always;

    /// <summary>
    /// Which systems it is about at all: what an open condition gives way to, since silence brings nothing upon a system that a part of the
    /// law leaves alone.
    /// </summary>
    public Condition Reach { get; init; } = Condition.Always;

    /// <summary>The date it applies from, by route; empty where it always does.</summary>
    public ImmutableArray<RouteDate> AppliesFrom { get; init; } = [];

    public ImmutableArray<string> ExpectedEvidence { get; init; } = [];

    public ImmutableArray<SeeAlso> SeeAlso { get; init; } = [];

    /// <summary>Under which citations its duty stood in the edition that <see cref="Framework.Replaces"/> names; empty where the number is the same.</summary>
    public ImmutableArray<string> Replaces { get; init; } = [];

    public string? Note { get; init; }

    /// <summary>How long its records are kept at least; null where it sets no period.</summary>
    public Retention? Retention { get; init; }

    /// <summary>Whether an organisation may exclude it with a reason (Annex A; where the law says "where appropriate").</summary>
    public bool IsExcludable { get; init; }

    /// <summary>Whether a control, a waiver or an exclusion can close it; false for what is forbidden as such.</summary>
    public bool IsClosable { get; init; } = true;

    /// <summary>Whether it asks for metrics and thresholds that were set before anything was measured by them.</summary>
    public bool AsksForPredefined { get; init; }

    /// <summary>Whether the law has deleted it; kept so that old citations get a clear answer.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>The heading in the catalog.</summary>
    public required Location Location { get; init; }

    /// <summary>Set once, while the framework is built.</summary>
    public Provision? Parent { get; internal set; }

    /// <summary>The article, clause or annex that it belongs to, or is.</summary>
    public Provision Top
    {
        get
        {
            var top = this;
            while (top.Parent is { } parent)
            {
                top = parent;
            }

            return top;
        }
    }

    /// <summary>Sub-provisions and elements, document order.</summary>
    public ImmutableArray<Provision> Children { get; internal set; } = [];

    /// <summary>The assessable leaves at or under this provision are <c>Framework.Leaves[FirstLeaf .. FirstLeaf + LeafCount]</c>.</summary>
    public int FirstLeaf { get; internal set; }

    public int LeafCount { get; internal set; }

    /// <summary>One past the index of the last descendant in <see cref="Framework.Provisions"/>.</summary>
    public int SubtreeEnd { get; internal set; }

    public bool IsAssessable => Kind == ProvisionKind.Obligation && Children.IsEmpty;

    /// <summary>Citation and element as the language writes them, for example <c>Article 15(5) on evasion</c>.</summary>
    public string DisplayName => Element is null ? Citation : $"{Citation} on {Element}";

    /// <summary>Whether this is the other provision or stands below it; both are of one framework.</summary>
    public bool IsAtOrUnder(Provision other) => Index >= other.Index && Index < other.SubtreeEnd;

    public override string ToString() => DisplayName;
}
