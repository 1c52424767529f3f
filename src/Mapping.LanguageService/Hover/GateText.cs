using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.LanguageService.Coverage;

namespace Mapping.LanguageService.Hover;

/// <summary>A gate: whether it holds for each system, and what blocks it.</summary>
internal static class GateText
{
    public static string Of(EditorDocument document, GateSymbol gate)
    {
        var page = new Markdown().Title($"gate {gate.Name}", null);
        foreach (var result in document.Compilation.Coverage.Gates.Where(result => result.Gate?.Name == gate.Name))
        {
            page.Paragraph($"**{Markdown.Escape(result.System.Name)}**: {Verdict(document, result)}")
                .List(result.Requirements.Select(requirement => Requirement(document.Compilation, requirement, result.System)));
            foreach (var sentence in result.Holds ? VerdictBasis.Of(document.Compilation.Coverage, result) : [])
            {
                page.Paragraph(Markdown.Escape(sentence));
            }
        }

        return page.ToString();
    }

    /// <summary>A gate of a system in one line of Markdown.</summary>
    public static string Line(EditorDocument document, GateResult result) =>
        $"{(result.Gate is null ? "the default gate" : $"gate {Markdown.Code(result.Name)}")} {Verdict(document, result)}";

    /// <summary>While the sources have errors, nobody can tell.</summary>
    public static string Verdict(EditorDocument document, GateResult result) =>
        GateWords.Of(result) + (document.Compilation.HasErrors ? ": the sources have errors" : "");

    private static string Requirement(Compilation compilation, RequirementResult requirement, SystemSymbol system)
    {
        var text = $"{Markdown.Code(requirement.Text)} {GateWords.Of(requirement)} ({Markdown.Escape(GateWords.Figure(requirement))})";
        return requirement.Standing == GateStanding.NotMet ? $"{text}: {Markdown.Escape(BlockerWords.Of(compilation, requirement, system))}" : text;
    }
}
