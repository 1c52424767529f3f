using System.Globalization;
using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.LanguageService.Hover;

/// <summary>Facts, classes and routes: the question behind the word, the provision that makes it matter, and what it decides.</summary>
internal static class FactText
{
    private const int Shown = 6;

    /// <summary>Null for a fact that no framework in use knows.</summary>
    public static string? Of(Compilation compilation, string name)
    {
        var page = new Markdown();
        var isKnown = false;
        foreach (var framework in compilation.Catalogs)
        {
            foreach (var fact in framework.Facts.Where(fact => fact.Name == name))
            {
                isKnown = true;
                page.Title(fact.Name, fact.Question)
                    .Paragraph(fact.Note is { } note ? Markdown.Escape(note) : null)
                    .List([$"matters for: {Markdown.Escape(fact.Provision)}", Silence(fact.Undeclared), .. Decided(framework, name)]);
            }
        }

        return isKnown ? page.ToString() : null;
    }

    public static string Of(SystemClass known) =>
        new Markdown().Title(known.Name, known.Provision).Paragraph(Markdown.Escape(known.Explanation)).ToString();

    public static string Of(Route route)
    {
        var from = route.AppliesFrom is { } date ? $"applies from {DateWords.Of(date)}" : null;
        return new Markdown().Title(route.Name, route.Provision).Paragraph(Markdown.Escape(route.Explanation)).Paragraph(from).ToString();
    }

    private static string Silence(UndeclaredFact undeclared) => undeclared switch
    {
        UndeclaredFact.Yes => "undeclared, it is read as yes",
        UndeclaredFact.No => "undeclared, it is read as no",
        _ => "undeclared, it is asked, and obligations stay",
    };

    private static IEnumerable<string> Decided(Framework framework, string name)
    {
        var decided = framework.Leaves.Where(leaf => (ConditionWords.Of(leaf.Condition) ?? "").Split(' ', '(', ')').Contains(name)).ToList();
        if (decided.Count > 0)
        {
            var more = decided.Count > Shown ? string.Create(CultureInfo.InvariantCulture, $" and {decided.Count - Shown} more") : "";
            yield return $"decides: {Markdown.Escape(string.Join(", ", decided.Take(Shown).Select(leaf => leaf.DisplayName)))}{more}";
        }
    }
}
