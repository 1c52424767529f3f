using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Hover;

/// <summary>A system: its totals, its gates and the questions that are open.</summary>
internal static class SystemText
{
    public static string Of(EditorDocument document, SystemSymbol system)
    {
        var coverage = document.Compilation.Coverage;
        var page = new Markdown().Title(system.Name, system.Title);
        if (coverage.Systems.FirstOrDefault(known => known.System == system) is not { } found)
        {
            return page.ToString();
        }

        page.Paragraph(OutcomeWords.Of(found.Totals));
        page.List(coverage.Gates.Where(gate => gate.System == system).Select(gate => GateText.Line(document, gate)));
        if (!found.OutOfScope.IsEmpty)
        {
            page.Paragraph($"{RecordWords.Of(found.OutOfScope.Length, "obligation")} that apply are in no scope of it");
        }

        page.List(found.Questions.Select(question => $"{Markdown.Code(question.Fact.Name)}: {Markdown.Escape(question.Fact.Question)}"));
        return found.Assumptions.IsEmpty
            ? page.ToString()
            : page.Paragraph($"assumed, since nobody declares it: {QuestionWords.Assumed(found)}").ToString();
    }
}
