using Mapping.Compiler;
using Mapping.Compiler.Symbols;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Explanations;

/// <summary>Explains what somebody names or points at, in the words of <c>mapping explain</c>.</summary>
public static class Explainer
{
    /// <summary>Null where nothing is known of the subject.</summary>
    /// <param name="compilation">The workspace.</param>
    /// <param name="subject">The code of a diagnostic, a name, or a citation with or without its framework and element.</param>
    /// <param name="links">Writes links.</param>
    /// <param name="fields">What is known of the records of feeds.</param>
    public static Explanation? Of(Compilation compilation, string subject, IPlaceLinks links, IFieldKnowledge fields)
    {
        var text = subject.Trim();
        return DiagnosticExplanation.Of(text)
            ?? OfName(compilation, text, links, fields)
            ?? OfCitation(compilation, text, links);
    }

    /// <summary>What stands at a place: what its name stands for, else the declaration around it, else what its word means.</summary>
    public static Explanation? At(EditorDocument document, int offset, IPlaceLinks links, IFieldKnowledge fields)
    {
        var writer = new SubjectExplanation(document, links, fields);
        return (PointedSubject.Named(document, offset) is { } named ? writer.Of(named) : null)
            ?? (PointedSubject.Around(document, offset) is { } around ? writer.Of(around) : null)
            ?? (Hovers.At(document, offset, fields) is { } hover ? new Explanation(document.Source.ToString(hover.Span), hover.Markdown) : null);
    }

    /// <summary>Where there is no file, nothing has a name.</summary>
    private static Explanation? OfName(Compilation compilation, string name, IPlaceLinks links, IFieldKnowledge fields) =>
        compilation.Trees is [var tree, ..] && NamedSubject.Find(compilation, name) is { } subject
            ? new SubjectExplanation(new EditorDocument(compilation, tree), links, fields).Of(subject)
            : null;

    private static Explanation? OfCitation(Compilation compilation, string citation, IPlaceLinks links)
    {
        var found = CitationSearch.Find(citation, CitationSearch.FrameworksOf(compilation.Symbols)).Found;
        return found.IsEmpty ? null : ProvisionExplanation.Of(compilation, found, links);
    }
}
