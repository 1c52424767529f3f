using System.Globalization;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
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
        }

        return page.ToString();
    }

    /// <summary>A gate of a system in one line of Markdown.</summary>
    public static string Line(EditorDocument document, GateResult result) =>
        $"{(result.Gate is null ? "the default gate" : $"gate {Markdown.Code(result.Name)}")} {Verdict(document, result)}";

    /// <summary>While the sources have errors, nobody can tell.</summary>
    public static string Verdict(EditorDocument document, GateResult result) => (document.Compilation.HasErrors, result.Holds) switch
    {
        (true, _) => "is not judged: the sources have errors",
        (_, true) => "holds",
        _ => "does not hold",
    };

    private static string Requirement(Compilation compilation, RequirementResult requirement, SystemSymbol system)
    {
        var share = requirement.Obligations == 0
            ? "nothing to ask of this system"
            : string.Create(CultureInfo.InvariantCulture, $"{decimal.Floor(requirement.Share * 100)} %");
        var text = $"{Markdown.Code(requirement.Text)} {(requirement.Holds ? "met" : "not met")} ({share})";
        return requirement.Holds ? text : $"{text}: {Markdown.Escape(BlockerWords.Of(compilation, requirement, system))}";
    }
}
