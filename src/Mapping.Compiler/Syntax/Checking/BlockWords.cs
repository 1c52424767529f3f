using System.Collections.Immutable;
using Mapping.Compiler.Syntax.Parsing;
using Mapping.Compiler.Syntax.Scanning;

namespace Mapping.Compiler.Syntax.Checking;

/// <summary>A kind of block, as messages call it, and the words that begin its items.</summary>
internal sealed record BlockWords(string Place, ImmutableArray<string> Words)
{
    public static readonly BlockWords File = new("outside of declarations", TextsOf(Anchors.Declarations))
    {
        Clauses = TextsOf(KeywordSet.Of(Keyword.Approved, Keyword.As, Keyword.Because, Keyword.Domain, Keyword.Edition, Keyword.Except, Keyword.For, Keyword.Until)),
    };

    /// <summary>A limit is read in a system, and has no place there.</summary>
    private static readonly BlockWords System = new("in a system", [.. TextsOf(BlockKeywords.System).Remove("limit")])
    {
        Clauses = TextsOf(KeywordSet.Of(Keyword.Not, Keyword.Changed, Keyword.By, Keyword.Because, Keyword.Approved)),
    };

    private static readonly BlockWords Feed = new("in a feed", TextsOf(BlockKeywords.Feed))
    {
        Clauses = TextsOf(KeywordSet.Of(Keyword.At, Keyword.As, Keyword.Header, Keyword.Ignored)),
    };

    private static readonly BlockWords Control = new("in a control", TextsOf(BlockKeywords.Control))
    {
        Clauses = TextsOf(KeywordSet.Of(Keyword.Except, Keyword.Read, Keyword.Partially, Keyword.Because, Keyword.Since)),
    };

    private static readonly BlockWords Evidence = new("in an evidence block", TextsOf(BlockKeywords.Evidence))
    {
        Clauses = TextsOf(KeywordSet.Of(
            Keyword.Where, Keyword.And, Keyword.Or, Keyword.Ignoring, Keyword.Newest, Keyword.Tolerate, Keyword.For, Keyword.Before, Keyword.After, Keyword.Review)),
    };

    private static readonly BlockWords Vendor = new("in a vendor", TextsOf(BlockKeywords.Vendor));
    private static readonly BlockWords Product = new("in a product", TextsOf(BlockKeywords.Product))
    {
        Clauses = TextsOf(KeywordSet.Of(Keyword.Partially, Keyword.Because)),
    };

    private static readonly BlockWords Gate = new("in a gate", TextsOf(BlockKeywords.Gate))
    {
        Clauses = TextsOf(KeywordSet.Of(Keyword.At, Keyword.Only, Keyword.Without, Keyword.Approved)),
    };

    private static readonly BlockWords Group = new("in a group", TextsOf(BlockKeywords.Group));
    private static readonly BlockWords Crosswalk = new("in a crosswalk", []);

    private static readonly ImmutableArray<BlockWords> All = [Control, Evidence, System, Feed, Product, Vendor, Gate, Group];

    /// <summary>The words with which an item may go on: what stands behind one on its line may have been meant as such a word.</summary>
    public ImmutableArray<string> Clauses { get; private init; } = [];

    /// <summary>The block that a node is, or null.</summary>
    public static BlockWords? Of(SyntaxNode node) => node switch
    {
        ControlDeclarationSyntax => Control,
        EvidenceSyntax => Evidence,
        SystemDeclarationSyntax => System,
        FeedDeclarationSyntax => Feed,
        CrosswalkDeclarationSyntax => Crosswalk,
        VendorDeclarationSyntax => Vendor,
        ProductSyntax => Product,
        GateDeclarationSyntax => Gate,
        GroupDeclarationSyntax => Group,
        _ => null,
    };

    /// <summary>Where an item of this name belongs, such as <c>in a control</c>.</summary>
    public static string? PlaceOf(string word) => All.FirstOrDefault(block => block.Words.Contains(word))?.Place;

    private static ImmutableArray<string> TextsOf(KeywordSet keywords) =>
        [.. Enum.GetValues<Keyword>().Where(keywords.Contains).Select(Keywords.TextOf).Order(StringComparer.Ordinal)];
}
