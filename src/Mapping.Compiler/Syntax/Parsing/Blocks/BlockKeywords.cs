namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>The keywords that begin the items of each kind of block.</summary>
internal static class BlockKeywords
{
    public static readonly KeywordSet System = KeywordSet.Of(
        Keyword.Actor, Keyword.Class, Keyword.Facts, Keyword.Scope, Keyword.Placed, Keyword.Supplied, Keyword.Limit);

    public static readonly KeywordSet Feed = KeywordSet.Of(
        Keyword.Files, Keyword.Format, Keyword.Time, Keyword.Zone, Keyword.Unit, Keyword.Decimal, Keyword.Encoding, Keyword.Sheet, Keyword.System, Keyword.Other,
        Keyword.Key, Keyword.Class, Keyword.Retained);

    public static readonly KeywordSet Control = KeywordSet.Of(
        Keyword.Owner, Keyword.Domain, Keyword.Pillar, Keyword.Status, Keyword.For, Keyword.Satisfies, Keyword.Evidence);

    public static readonly KeywordSet Evidence = KeywordSet.Of(
        Keyword.From, Keyword.Expect, Keyword.Within, Keyword.Fresh, Keyword.Every, Keyword.Threshold, Keyword.Document);

    public static readonly KeywordSet Vendor = KeywordSet.Of(Keyword.Product);

    public static readonly KeywordSet Product = KeywordSet.Of(
        Keyword.Domain, Keyword.Renewal, Keyword.Provides, Keyword.Requires, Keyword.Claims, Keyword.Produces, Keyword.Attests);

    public static readonly KeywordSet Group = KeywordSet.Of(Keyword.Systems);

    public static readonly KeywordSet Gate = KeywordSet.Of(Keyword.Require);
}
