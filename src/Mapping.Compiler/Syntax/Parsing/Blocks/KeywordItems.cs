using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>Items that are told apart by their keywords.</summary>
internal sealed class KeywordItems : ItemTable
{
    private readonly ItemRule?[] rules = new ItemRule?[Enum.GetValues<Keyword>().Length];

    public KeywordItems(params ReadOnlySpan<ItemRule> rules)
    {
        foreach (var rule in rules)
        {
            this.rules[(int)rule.Keyword] = rule;
        }
    }

    public override bool Begins(ref ParseState<SyntaxToken> state)
    {
        var token = state.Current;
        return rules[(int)token.Keyword] is { } rule
            && (token.Kind == SyntaxKind.Name || IsPlausible(rule, token, ref state));
    }

    public override bool Resumes(ref ParseState<SyntaxToken> state)
    {
        var token = state.Current;
        return rules[(int)token.Keyword] is { } rule
            && ((token.Kind == SyntaxKind.Name && token.IsFirstOnLine) || IsPlausible(rule, token, ref state));
    }

    public override ItemSyntax Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds) =>
        rules[(int)state.Current.Keyword] is { } rule
            ? rule.Read(ref state, ref expecteds)
            : throw new InvalidOperationException("No item begins here.");

    private static bool IsPlausible(ItemRule rule, in SyntaxToken token, ref ParseState<SyntaxToken> state) =>
        token.Kind is SyntaxKind.Name or SyntaxKind.Upper && rule.Next.Contains(state.Next().Kind);
}
