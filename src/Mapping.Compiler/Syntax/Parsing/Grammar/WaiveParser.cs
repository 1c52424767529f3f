using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>The sign after the first name tells the waiver of a rule from that of obligations.</summary>
internal sealed class WaiveParser(Parser<SyntaxToken, WaiveRuleDeclarationSyntax> rule, Parser<SyntaxToken, WaiveDeclarationSyntax> obligations)
    : TotalParser<DeclarationSyntax>
{
    protected override DeclarationSyntax Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds) =>
        IsRule(state.LookAhead(Anchors.LookAhead))
            ? Run(rule, ref state, ref expecteds)
            : Run(obligations, ref state, ref expecteds);

    /// <summary><c>waive control/rule</c>, also while the name of the control is still missing.</summary>
    private static bool IsRule(ReadOnlySpan<SyntaxToken> ahead) =>
        (ahead.Length > 1 && ahead[1].Kind == SyntaxKind.Slash) || (ahead.Length > 2 && ahead[2].Kind == SyntaxKind.Slash);
}
