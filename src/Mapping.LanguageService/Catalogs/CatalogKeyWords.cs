namespace Mapping.LanguageService.Catalogs;

/// <summary>What each key of a catalog means, in a sentence.</summary>
internal static class CatalogKeyWords
{
    public static string? Of(string key) => key switch
    {
        "framework" => "The name that `use` takes: lower-case words joined by hyphens.",
        "edition" => "Letters, digits, dots and hyphens; editions are ordered as text.",
        "title" => "The full name.",
        "source" => "A link to the official text.",
        "licence" => "Says that the catalog is a paraphrase, and under which terms.",
        "citation-words" => "Words that may stand before a citation and mean nothing, such as `Article, Art`.",
        "default-condition" => "The condition of provisions that have none, without their actors; `always` where it is left out.",
        "actors" => "Every actor there is; then a slip in the name of one is found.",
        "covers" => "Whose duties the catalog holds: `actor NAME` and `class NAME`; other systems are not judged under it. Left out, all.",
        "kind" => "`obligation`, `permission` or `context`; left out, the end of a branch is an obligation and a provision with parts is context.",
        "actor" => "Who is bound, any of them; `none` for nobody. Inherited.",
        "domain" => "`security`, `assurance` or `shared`. Inherited, at last `assurance`.",
        "pillar" => "`test-and-detect`, `protect-and-enforce` or `prove-and-comply`. Inherited.",
        "topic" => "Free words by which it is found. Inherited.",
        "owner" => "Who usually owns it. Inherited.",
        "condition" => "When it binds: `class NAME`, `route NAME`, `actor NAME`, `always` and facts, with `not`, `and`, `or` and parentheses. Inherited.",
        "reach" => "Which systems this part is about at all: an open fact brings nothing upon a system that is declared to be outside. Inherited, at last the default condition.",
        "applies" => "The date it applies from, or `route date` for each route. Inherited.",
        "excludable" => "`yes` where an organisation may exclude it with a reason. Inherited, at last `no`.",
        "closable" => "`no` where something is forbidden as such, so that no control, waiver or exclusion closes it. Inherited, at last `yes`.",
        "predefined" => "`yes` where metrics and thresholds are to be set before anything is measured by them; a late `threshold set` then fails it. Inherited, at last `no`.",
        "retention" => "How long records are kept at least, such as `10 years`. Inherited.",
        "evidence" => "Ids of the types of evidence that are expected.",
        "see" => "Citations to read further; `(outside)` behind those that the catalog does not hold.",
        "elements" => "Names of elements that inherit everything and need no words of their own.",
        "withdrawn" => "`yes` for what the law deleted; kept so that old citations get an answer.",
        "note" => "Like a block quote.",
        "provision" => "The provision that makes it matter.",
        "applies from" => "The date from which the framework applies on this route.",
        "undeclared" => "How silence on the fact reads: `ask`, `yes` or `no`.",
        "relief" => "`yes` where the fact takes obligations away or puts them off; it then counts only with reason and approval.",
        "placed before" => "The date before which a system was on the market where the fact holds, such as `2026-08-02`; a later `placed` contradicts it.",
        "implies" => "A condition that must hold where the fact does, such as `class high-risk`.",
        "effect" => "`not-applicable`, `narrowed`, `noted`, `deemed-met`, `adds-actor` or `applies-from`.",
        "applies to" => "The provisions that the rule touches, with all below them; every one where it is left out.",
        "except" => "The provisions that the rule leaves alone.",
        "for actor" => "Only obligations that bind through this actor alone are touched.",
        "date" => "The new date.",
        _ => null,
    };
}
