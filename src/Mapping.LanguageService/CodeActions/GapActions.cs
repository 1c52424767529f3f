using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Offers what can be done about a gap: map it, waive it for a time, exclude it where the catalog lets one.</summary>
internal static class GapActions
{
    /// <summary>A list that is longer helps nobody; a citation or another selection asks for others.</summary>
    private const int MostGaps = 30;

    private const int WaiverMonths = 6;

    private const int LongestLine = 100;

    public static IEnumerable<CodeAction> Of(ActionContext context)
    {
        var gaps = Gaps.At(context).Take(MostGaps).ToList();
        return gaps.Select(gap => Map(context, gap))
            .Concat(gaps.Select(gap => Waive(context, gap)))
            .Concat(gaps.Select(gap => Exclude(context, gap)))
            .OfType<CodeAction>();
    }

    private static CodeAction Map(ActionContext context, Gap gap)
    {
        var source = context.Files.ForControl(gap.Obligation.Provision);
        var action = Create(context, gap, $"Map {NameOf(gap)}: {gap.Obligation.Provision.Title}", source, ControlStub.Write(context, gap.Obligation));
        return gap.IsUnmapped ? action : action with { Kind = CodeActionKind.Refactor, Fixes = [] };
    }

    private static CodeAction? Waive(ActionContext context, Gap gap)
    {
        // No waiver settles what is shown to fail.
        if (gap.Obligation.BreaksThrough || OwnerChoice.For(context.Compilation.Symbols, gap.Obligation.Provision) is not { } owner)
        {
            return null;
        }

        var asOf = context.Compilation.Coverage.AsOf;
        var until = new Duration(WaiverMonths, TimeUnit.Month).After(asOf);
        var head = $"waive {NameOf(gap)}{ForSystem(context, gap)} until {DateWords.Of(until)}";
        return Decide(context, gap, $"Waive {NameOf(gap)} for {WaiverMonths} months", head, owner);
    }

    private static CodeAction? Exclude(ActionContext context, Gap gap)
    {
        var owner = OwnerChoice.For(context.Compilation.Symbols, gap.Obligation.Provision);
        return owner is not null && gap.Obligation.Provision.IsExcludable
            ? Decide(context, gap, $"Exclude {NameOf(gap)}", $"exclude {NameOf(gap)}{ForSystem(context, gap)}", owner)
            : null;
    }

    private static CodeAction Decide(ActionContext context, Gap gap, string title, string head, OwnerSymbol owner)
    {
        const string Reason = "say why";
        var date = DateWords.Of(context.Compilation.Coverage.AsOf);
        var width = $"{head} because \"{Reason}\" approved by {owner.Name} on {date}".Length;
        var text = new StubText(context.Options)
            .Add(head).Add(width > LongestLine ? "\n  because \"" : " because \"").Hole(Reason)
            .Add("\" approved by ").Hole(owner.Name).Add(" on ").Hole(date);
        return Create(context, gap, title, context.Files.ForDecision(), text.ToString());
    }

    private static CodeAction Create(ActionContext context, Gap gap, string title, SourceText source, string declaration) =>
        new(title, CodeActionKind.QuickFix, [Insertions.AtEnd(source, declaration)])
        {
            IsSnippet = context.Options.UsesSnippets,
            Fixes = gap.Finding is { } finding ? [finding] : [],
        };

    private static string NameOf(Gap gap) => CitationText.Of(gap.Obligation);

    private static string ForSystem(ActionContext context, Gap gap) =>
        context.Compilation.Coverage.Systems.Length > 1 ? $" for {gap.System.Name}" : "";
}
