using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Resolves the names after <c>on</c>.</summary>
internal static class ElementBinder
{
    public static Provision? Bind(FileContext file, Provision provision, in SyntaxToken name)
    {
        if (name.IsMissing)
        {
            return null;
        }

        var written = file.Source[name.Span];
        foreach (var child in provision.Children)
        {
            if (child.Element is { } element && written.SequenceEqual(element))
            {
                file.Note(name, child);
                return child;
            }
        }

        var text = written.ToString();
        var elements = provision.Children.Where(child => child.Element is not null).Select(child => child.Element ?? "").ToList();
        var help = elements.Count == 0
            ? $"Cite {provision.Citation} without \"on\"."
            : $"Its elements are: {string.Join(", ", elements)}.";
        var diagnostic = Diagnostic.Create(CitationDiagnostics.UnknownElement, file.At(name), text, provision.Citation) with { Help = help };
        file.Add(diagnostic.WithNearest(text, elements));
        return null;
    }
}
