using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Syntax.Scanning;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.CodeLens;

/// <summary>What has become of the obligations that a clause cites, and which other controls stand behind them.</summary>
internal static class CitationLenses
{
    private const int NamesShown = 3;

    /// <summary>One for each clause of a control that cites something, in the order of the source.</summary>
    public static IEnumerable<Lens> Of(EditorDocument document, ControlDeclarationSyntax syntax) =>
        DeclaredSymbols.Control(document, syntax) is { } control
            ? from mapping in control.Mappings
              where !mapping.Provisions.IsEmpty && ReferenceEquals(mapping.Location.Source, document.Source)
              orderby mapping.Location.Span.Start
              select new Lens(WordOf(mapping), LensKind.Citation, $"{mapping.Framework.Alias} {mapping.Provisions.Provisions[0].DisplayName}")
              {
                  Title = Line(document, control, mapping),
              }
            : [];

    /// <summary>A lens stands on one line, also where its clause goes on.</summary>
    private static TextSpan WordOf(MappingSymbol mapping) => new(mapping.Location.Span.Start, Keywords.TextOf(Keyword.Satisfies).Length);

    private static string Line(EditorDocument document, ControlSymbol control, MappingSymbol mapping)
    {
        var index = CoverageIndex.Of(document.Compilation);
        var cited = mapping.Provisions.Provisions.SelectMany(provision => index.Under(mapping.Framework.Framework, provision)).Distinct().ToList();
        var state = cited switch
        {
            [] => "in no scope",
            [var only] => CoverageNames.NameOf(only.Obligation.Outcome),
            _ => OutcomeWords.Of(Totals.Of(cited.Select(entry => entry.Obligation))),
        };
        var others = cited
            .SelectMany(entry => entry.Obligation.Controls)
            .Select(covering => covering.Control.Name)
            .Where(name => name != control.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        return others.Count == 0 ? state : $"{state} · also covered by {Names(others)}";
    }

    private static string Names(List<string> names) => names.Count <= NamesShown
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(NamesShown))} and {RecordWords.Of(names.Count - NamesShown, "control")} more";
}
