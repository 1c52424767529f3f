using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Looks for the rules that waivers name, once all controls are known. What names no rule waives nothing.</summary>
internal static class WaivedRules
{
    /// <param name="previous">What was said earlier.</param>
    /// <param name="waivers">The waivers, of which some may name rules.</param>
    /// <param name="tables">The names of the workspace, those of controls included.</param>
    /// <param name="unread">Names that may be declared where nobody can read them.</param>
    public static ImmutableArray<Diagnostic> Report(
        ImmutableArray<Diagnostic> previous, ImmutableArray<WaiverSymbol> waivers, BindingTables tables, UnreadNames unread)
    {
        var bag = new DiagnosticBag();
        foreach (var waiver in waivers.OfType<RuleWaiverSymbol>())
        {
            if (Find(waiver, tables.Controls) is { } finding && !unread.Contains(waiver.Control))
            {
                bag.Add(finding);
            }
        }

        return DiagnosticContent.Settle(previous, bag.ToSortedArray());
    }

    /// <summary>Notes for an editor what the names stand for.</summary>
    public static void Note(FileContext file, WaiveRuleDeclarationSyntax syntax, NameTable<ControlSymbol> controls)
    {
        if (controls.Resolve(file, syntax.Control) is { } control
            && control.Evidence.FirstOrDefault(rule => rule.Name == file.TextOf(syntax.Rule)) is { } found)
        {
            file.Note(syntax.Rule, found);
        }
    }

    private static Diagnostic? Find(RuleWaiverSymbol waiver, NameTable<ControlSymbol> controls)
    {
        if (controls.Find(waiver.Control) is not { } control)
        {
            return Unknown(waiver, $"no control is declared with the name \"{waiver.Control}\"")
                .WithNearest(waiver.Name, controls.Symbols.SelectMany(known => known.Evidence.Select(rule => $"{known.Name}/{rule.Name}")));
        }

        return control.Evidence.Any(rule => rule.Name == waiver.Rule)
            ? null
            : Unknown(waiver, control.Evidence.IsEmpty ? $"\"{control.Name}\" has no evidence rule" : $"\"{control.Name}\" has the rules {string.Join(", ", control.Evidence.Select(rule => rule.Name))}")
                .WithNearest(waiver.Name, control.Evidence.Select(rule => $"{control.Name}/{rule.Name}"));
    }

    private static Diagnostic Unknown(RuleWaiverSymbol waiver, string why) =>
        Diagnostic.Create(DecisionDiagnostics.UnknownRule, waiver.NameLocation, waiver.Name, why);
}
