namespace Mapping.Compiler.Syntax.Scanning;

/// <summary>How keywords are spelled.</summary>
public static class Keywords
{
    private const int LongestKeyword = 10;

    /// <summary>The keyword that a lower-case word is, if it is one.</summary>
    public static Keyword Find(ReadOnlySpan<char> word) => word switch
    {
        "actor" => Keyword.Actor,
        "after" => Keyword.After,
        "and" => Keyword.And,
        "any" => Keyword.Any,
        "approved" => Keyword.Approved,
        "as" => Keyword.As,
        "at" => Keyword.At,
        "attests" => Keyword.Attests,
        "because" => Keyword.Because,
        "before" => Keyword.Before,
        "by" => Keyword.By,
        "case" => Keyword.Case,
        "changed" => Keyword.Changed,
        "claims" => Keyword.Claims,
        "class" => Keyword.Class,
        "control" => Keyword.Control,
        "crosswalk" => Keyword.Crosswalk,
        "decimal" => Keyword.Decimal,
        "document" => Keyword.Document,
        "domain" => Keyword.Domain,
        "each" => Keyword.Each,
        "edition" => Keyword.Edition,
        "encoding" => Keyword.Encoding,
        "equal" => Keyword.Equal,
        "evidence" => Keyword.Evidence,
        "evidenced" => Keyword.Evidenced,
        "every" => Keyword.Every,
        "except" => Keyword.Except,
        "exclude" => Keyword.Exclude,
        "expect" => Keyword.Expect,
        "expires" => Keyword.Expires,
        "facts" => Keyword.Facts,
        "false" => Keyword.False,
        "feed" => Keyword.Feed,
        "file" => Keyword.File,
        "files" => Keyword.Files,
        "for" => Keyword.For,
        "force" => Keyword.Force,
        "format" => Keyword.Format,
        "fresh" => Keyword.Fresh,
        "from" => Keyword.From,
        "gate" => Keyword.Gate,
        "group" => Keyword.Group,
        "header" => Keyword.Header,
        "ignored" => Keyword.Ignored,
        "ignoring" => Keyword.Ignoring,
        "in" => Keyword.In,
        "intersects" => Keyword.Intersects,
        "is" => Keyword.Is,
        "key" => Keyword.Key,
        "least" => Keyword.Least,
        "limit" => Keyword.Limit,
        "mapped" => Keyword.Mapped,
        "match" => Keyword.Match,
        "missing" => Keyword.Missing,
        "most" => Keyword.Most,
        "name" => Keyword.Name,
        "newest" => Keyword.Newest,
        "no" => Keyword.No,
        "none" => Keyword.NoneRelation,
        "not" => Keyword.Not,
        "of" => Keyword.Of,
        "on" => Keyword.On,
        "only" => Keyword.Only,
        "operating" => Keyword.Operating,
        "or" => Keyword.Or,
        "other" => Keyword.Other,
        "owner" => Keyword.Owner,
        "partially" => Keyword.Partially,
        "per" => Keyword.Per,
        "pillar" => Keyword.Pillar,
        "placed" => Keyword.Placed,
        "planned" => Keyword.Planned,
        "produces" => Keyword.Produces,
        "product" => Keyword.Product,
        "provides" => Keyword.Provides,
        "read" => Keyword.Read,
        "reading" => Keyword.Reading,
        "renewal" => Keyword.Renewal,
        "require" => Keyword.Require,
        "requires" => Keyword.Requires,
        "retained" => Keyword.Retained,
        "retired" => Keyword.Retired,
        "review" => Keyword.Review,
        "run" => Keyword.Run,
        "satisfies" => Keyword.Satisfies,
        "scope" => Keyword.Scope,
        "set" => Keyword.Set,
        "sha256" => Keyword.Sha256,
        "sheet" => Keyword.Sheet,
        "since" => Keyword.Since,
        "status" => Keyword.Status,
        "subset" => Keyword.Subset,
        "suite" => Keyword.Suite,
        "superset" => Keyword.Superset,
        "supplied" => Keyword.Supplied,
        "system" => Keyword.System,
        "systems" => Keyword.Systems,
        "texts" => Keyword.Texts,
        "threshold" => Keyword.Threshold,
        "time" => Keyword.Time,
        "to" => Keyword.To,
        "tolerate" => Keyword.Tolerate,
        "true" => Keyword.True,
        "unit" => Keyword.Unit,
        "until" => Keyword.Until,
        "use" => Keyword.Use,
        "vendor" => Keyword.Vendor,
        "waive" => Keyword.Waive,
        "waivers" => Keyword.Waivers,
        "where" => Keyword.Where,
        "within" => Keyword.Within,
        "without" => Keyword.Without,
        "zone" => Keyword.Zone,
        _ => Keyword.None,
    };

    /// <summary>
    /// The keyword that a capitalized word would be in lower case, so that the parser understands <c>Control</c>
    /// and only the checker complains.
    /// </summary>
    public static Keyword FindIgnoringCase(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestKeyword];
        return word.Length <= LongestKeyword && word.ToLowerInvariant(lower) == word.Length
            ? Find(lower[..word.Length])
            : Keyword.None;
    }

    /// <summary>The spelling of a keyword.</summary>
    public static string TextOf(Keyword keyword) =>
        keyword == Keyword.NoneRelation ? "none" : keyword.ToString().ToLowerInvariant();
}
