using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Findings;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Offers to live with a rule of evidence that does not pass, at its finding.</summary>
internal static class RuleWaiverActions
{
    private const int WaiverMonths = 6;

    private static readonly ImmutableArray<DiagnosticDescriptor?> Findings =
        [.. Enum.GetValues<EvidenceVerdict>().Where(verdict => verdict.IsNotPassing()).Select(EvidenceDiagnostics.Of)];

    public static IEnumerable<CodeAction> Of(ActionContext context)
    {
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => Findings.Contains(diagnostic.Descriptor)).DistinctBy(diagnostic => diagnostic.Location))
        {
            var found = context.Compilation.Symbols.Controls
                .SelectMany(control => control.Evidence.Select(rule => (Control: control, Rule: rule)))
                .FirstOrDefault(entry => entry.Rule.Location == diagnostic.Location);
            if (found is ({ } control, { } rule) && !IsWaived(context, control, rule) && ApproverFor(context.Compilation.Symbols, control) is { } approver)
            {
                yield return Waive(context, control, rule, approver) with { Fixes = [diagnostic] };
            }
        }
    }

    private static bool IsWaived(ActionContext context, ControlSymbol control, EvidenceSymbol rule) => context.Compilation.Symbols.Waivers
        .OfType<RuleWaiverSymbol>()
        .Any(waiver => waiver.Names(control, rule.Name) && waiver.For is null && waiver.IsInForce(context.Compilation.Coverage.AsOf));

    /// <summary>Somebody who does not answer for the control, where there is one.</summary>
    private static OwnerSymbol? ApproverFor(WorkspaceSymbols symbols, ControlSymbol control) =>
        symbols.Owners.FirstOrDefault(owner => owner.Name != control.Owner?.Name) ?? symbols.Owners.FirstOrDefault();

    private static CodeAction Waive(ActionContext context, ControlSymbol control, EvidenceSymbol rule, OwnerSymbol approver)
    {
        var asOf = context.Compilation.Coverage.AsOf;
        var name = $"{control.Name}/{rule.Name}";
        var text = new StubText(context.Options)
            .Add($"waive {name} until {DateWords.Of(new Duration(WaiverMonths, TimeUnit.Month).After(asOf))}\n  because \"").Hole("say why")
            .Add("\" approved by ").Hole(approver.Name).Add(" on ").Hole(DateWords.Of(asOf));
        return new CodeAction(
            $"Waive the rule {name} for {WaiverMonths} months", CodeActionKind.QuickFix, [Insertions.AtEnd(context.Files.ForDecision(), text.ToString())])
        {
            IsSnippet = context.Options.UsesSnippets,
        };
    }
}
