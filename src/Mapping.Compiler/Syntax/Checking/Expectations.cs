using System.Collections.Immutable;
using Mapping.Compiler.Syntax.Scanning;

namespace Mapping.Compiler.Syntax.Checking;

/// <summary>What a missing token should have been, in the user's words.</summary>
internal static class Expectations
{
    public static string Describe(in SyntaxToken missing, SyntaxNode parent) => missing.Keyword != Keyword.None
        ? $"\"{Keywords.TextOf(missing.Keyword)}\""
        : missing.Kind switch
        {
            SyntaxKind.Name => DescribeName(parent),
            SyntaxKind.String => DescribeString(parent),
            SyntaxKind.Upper => "a currency such as EUR",
            SyntaxKind.Number => "a number",
            SyntaxKind.Date => "a date such as 2026-03-01",
            SyntaxKind.OpenBrace => "\"{\"",
            SyntaxKind.CloseBrace => "\"}\"",
            SyntaxKind.OpenParen => "\"(\"",
            SyntaxKind.CloseParen => "\")\"",
            SyntaxKind.OpenBracket => "\"[\"",
            SyntaxKind.CloseBracket => "\"]\"",
            SyntaxKind.Equals => "\"=\"",
            SyntaxKind.Comma => "\",\"",
            SyntaxKind.Percent => "\"%\"",
            SyntaxKind.Slash => "\"/\"",
            SyntaxKind.Citation => "a citation such as Article 9(2)",
            SyntaxKind.Comparison => "a comparison such as = or <=",
            SyntaxKind.Edition => "an edition",
            SyntaxKind.Field => "a field",
            SyntaxKind.Level => "\"mapped\" or \"evidenced\"",
            SyntaxKind.NewestOf => "\"file\", \"suite\" or \"run\"",
            SyntaxKind.Reason => "the reason in quotes",
            SyntaxKind.Relation => "\"equal\", \"subset of\", \"superset of\", \"intersects\" or \"none\"",
            SyntaxKind.State => "\"planned\", \"operating\" or \"retired\"",
            SyntaxKind.TestOrGroup => "a field to test, or \"(\"",
            SyntaxKind.Unit => "a unit such as days",
            SyntaxKind.Value => "a value",
            _ => "something else",
        };

    /// <summary>What a missing token may look like, where its description leaves that open.</summary>
    public static string Explain(in SyntaxToken missing) => missing.Kind switch
    {
        SyntaxKind.Edition => ": a date, a year, or text in quotes",
        SyntaxKind.Value => ": text in quotes, a number, a date, true or false",
        _ => "",
    };

    /// <summary>The words that could have stood in place of a missing token, for "did you mean".</summary>
    public static ImmutableArray<string> WordsFor(in SyntaxToken missing) => missing.Keyword != Keyword.None
        ? [Keywords.TextOf(missing.Keyword)]
        : missing.Kind switch
        {
            SyntaxKind.Level => ["mapped", "evidenced"],
            SyntaxKind.NewestOf => ["file", "suite", "run"],
            SyntaxKind.Relation => ["equal", "subset", "superset", "intersects", "none"],
            SyntaxKind.State => ["planned", "operating", "retired"],
            SyntaxKind.Value => ["true", "false"],
            _ => [],
        };

    private static string DescribeName(SyntaxNode parent) => parent switch
    {
        SatisfiesItemSyntax or ScopeItemSyntax or ClaimsItemSyntax or RequireItemSyntax or WaiveDeclarationSyntax
            or ExcludeDeclarationSyntax or UseFrameworkSyntax => "the name of a framework",
        FromRuleSyntax or MatchRuleSyntax => "the name of a feed",
        MatchSpanSyntax => "\"before\" or \"after\"",
        OwnerItemSyntax or ApprovalSyntax or DocumentRuleSyntax or RenewalItemSyntax or ThresholdRuleSyntax or LimitDeclarationSyntax { Name.IsMissing: false } => "the name of an owner",
        SuppliedItemSyntax => "the name of a vendor",
        WaiveRuleDeclarationSyntax => "the name of a control, \"/\" and the name of its rule",
        FigureSyntax => "an aggregate such as count or max",
        _ => "a name",
    };

    private static string DescribeString(SyntaxNode parent) => parent switch
    {
        DigestClauseSyntax => "a SHA-256 digest in quotes",
        DocumentRuleSyntax or AttestsItemSyntax => "the path of a file in quotes",
        FilesItemSyntax => "a file pattern in quotes",
        ZoneItemSyntax => "a time zone such as \"Europe/Berlin\"",
        DecimalItemSyntax => "\",\" or \".\" in quotes",
        SheetItemSyntax => "the name of a sheet in quotes",
        AsClauseSyntax => "how times are written, such as \"dd.MM.yyyy\"",
        _ => "a title in quotes",
    };
}
