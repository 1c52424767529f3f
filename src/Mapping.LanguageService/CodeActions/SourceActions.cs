using Mapping.Compiler.Binding;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Offers what concerns the whole file, wherever the cursor is: every edition is pinned at once.</summary>
internal static class SourceActions
{
    public static IEnumerable<CodeAction> Of(ActionContext context)
    {
        var unpinned = context.Compilation.Diagnostics
            .Where(diagnostic => diagnostic.Descriptor.Equals(FrameworkDiagnostics.UnpinnedEdition) && ReferenceEquals(diagnostic.Location.Source, context.Source))
            .ToList();
        if (unpinned.Count > 0)
        {
            yield return new CodeAction("Pin every edition in this file", CodeActionKind.Source, [.. unpinned.SelectMany(diagnostic => diagnostic.Fixes[0].Edits)])
            {
                Fixes = [.. unpinned],
            };
        }
    }
}
