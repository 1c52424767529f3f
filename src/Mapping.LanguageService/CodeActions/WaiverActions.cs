using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Offers to extend a waiver that has ended.</summary>
internal static class WaiverActions
{
    private const int Months = 6;

    public static IEnumerable<CodeAction> Of(ActionContext context)
    {
        foreach (var diagnostic in context.Of(CoverageDiagnostics.ExpiredWaiver))
        {
            var waiver = context.Compilation.Symbols.Waivers.FirstOrDefault(waiver => waiver.UntilLocation == diagnostic.Location);
            var path = NodePath.At(context.Document.Tree, diagnostic.Location.Span.Start);
            DeclarationSyntax? syntax = path.Find<WaiveDeclarationSyntax>() ?? (DeclarationSyntax?)path.Find<WaiveRuleDeclarationSyntax>();
            if (waiver is not null && syntax is not null)
            {
                var until = DateWords.Of(NewEnd(waiver, context.Compilation.Coverage.AsOf));
                yield return new CodeAction(
                    $"Extend the waiver until {until}",
                    CodeActionKind.QuickFix,
                    [NoteAbove(context, syntax), new TextEdit(diagnostic.Location, until)])
                { Fixes = [diagnostic] };
            }
        }
    }

    /// <summary>Half a year after its end; where that is over too, after the day it is judged.</summary>
    private static DateOnly NewEnd(WaiverSymbol waiver, DateOnly asOf) =>
        AddMonths(waiver.Until) is var end && end >= asOf ? end : AddMonths(asOf);

    private static DateOnly AddMonths(DateOnly date) => new Duration(Months, TimeUnit.Month).After(date);

    /// <summary>An old reason does not carry a new decision, so the author is asked for one.</summary>
    private static TextEdit NoteAbove(ActionContext context, DeclarationSyntax syntax)
    {
        var start = syntax.Span.Start;
        var lineBreak = Comments.IsFirstOnLine(context.Source, start) ? "" : "\n";
        var note = $"{lineBreak}// Extended: give a new reason and a new approval.\n";
        return new TextEdit(context.Source.LocationOf(new TextSpan(start, 0)), Insertions.WithLineBreaksOf(context.Source, note));
    }
}
