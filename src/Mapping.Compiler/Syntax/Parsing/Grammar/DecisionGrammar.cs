using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>
/// <c>waive = "waive" ( NAME "/" NAME | NAME refs ) [ "for" names ] "until" DATE reason approval;
/// exclude = "exclude" NAME refs [ "for" names ] reason approval</c>
/// </summary>
internal static class DecisionGrammar
{
    private static readonly ReferenceGrammar References = new(BlockContext.File);

    private static readonly Parser<SyntaxToken, ApprovalSyntax> Approval = ReasonGrammar.Approval(BlockContext.File);

    private static readonly Parser<SyntaxToken, ForItemSyntax?> For = Tokens.When(Keyword.For, SharedItems.For(References));

    private static readonly Parser<SyntaxToken, WaiveDeclarationSyntax> WaiveObligations = Map(
        (keyword, framework, refs, systems, until, date, reason, approval) =>
            new WaiveDeclarationSyntax(keyword, framework, refs, systems, until, date, reason, approval),
        Tokens.Expect(Keyword.Waive),
        References.Framework,
        References.Refs,
        For,
        Tokens.Expect(Keyword.Until),
        Tokens.Date,
        ReasonGrammar.Reason,
        Approval);

    private static readonly Parser<SyntaxToken, WaiveRuleDeclarationSyntax> WaiveRule = Map(
        (keyword, rule, systems, until, date, reason, approval) =>
            new WaiveRuleDeclarationSyntax(keyword, rule.Control, rule.Slash, rule.Rule, systems, until, date, reason, approval),
        Tokens.Expect(Keyword.Waive),
        Map((control, slash, rule) => (Control: control, Slash: slash, Rule: rule), References.Name, Tokens.Expect(SyntaxKind.Slash), new RuleNameParser(References.Name)),
        For,
        Tokens.Expect(Keyword.Until),
        Tokens.Date,
        ReasonGrammar.Reason,
        Approval);

    public static readonly Parser<SyntaxToken, DeclarationSyntax> Waive = new WaiveParser(WaiveRule, WaiveObligations);

    public static readonly Parser<SyntaxToken, ExcludeDeclarationSyntax> Exclude = Map(
        (keyword, framework, refs, systems, reason, approval) =>
            new ExcludeDeclarationSyntax(keyword, framework, refs, systems, reason, approval),
        Tokens.Expect(Keyword.Exclude),
        References.Framework,
        References.Refs,
        For,
        ReasonGrammar.Reason,
        Approval);
}
