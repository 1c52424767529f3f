using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.Navigation;

/// <summary>Changes a name where it is declared and everywhere it is used.</summary>
public static class Renaming
{
    /// <summary>Says what would be renamed, or why nothing can be.</summary>
    public static RenamePreparation Prepare(EditorDocument document, int offset) => document.Model.At(offset) switch
    {
        { Symbol: Provision { Element: not null } } => Refuse("The names of elements come from the catalog."),
        { Symbol: Provision } => Refuse("A citation is the name that the law or the standard gives."),
        { Symbol: FactUse } => Refuse("The names of facts come from the catalog."),
        { Symbol: LegalReading or ReadingChoice } => Refuse("The names of readings come from the catalog."),
        { Symbol: FieldPath } => Refuse("The names of fields come from the records of the feed."),
        { Symbol: FrameworkSymbol framework } use when document.Source.ToString(use.Span) != framework.Alias =>
            Refuse($"\"{framework.Framework.Id}\" is the name of the catalog; rename \"{framework.Alias}\" instead."),
        { Symbol: Framework framework } => Refuse($"\"{framework.Id}\" is the name of the catalog."),
        { } use => new RenamePreparation(use.Span, document.Source.ToString(use.Span), null),
        null => Refuse(WhyNothing(document, offset)),
    };

    /// <summary>Checks the new name and gives the edits of every file.</summary>
    public static RenameResult Rename(EditorDocument document, int offset, string newName)
    {
        var preparation = Prepare(document, offset);
        if (preparation.Problem is not null || document.Model.At(offset)?.Symbol is not { } symbol)
        {
            return new RenameResult([], preparation.Problem ?? "Nothing here can be renamed.");
        }

        if (newName == preparation.Name)
        {
            return new RenameResult([], null);
        }

        var problem = NameRules.ProblemOf(newName) ?? NameClash.ProblemOf(document.Compilation, symbol, newName);
        return problem is null
            ? new RenameResult(RenameEdits.Of(document.Compilation, symbol, preparation.Name, newName), null)
            : new RenameResult([], problem);
    }

    private static RenamePreparation Refuse(string problem) => new(null, "", problem);

    private static string WhyNothing(EditorDocument document, int offset)
    {
        var token = NodePath.At(document.Tree, offset).Token;
        return token switch
        {
            { Kind: SyntaxKind.Name, Keyword: not Keyword.None } keyword => $"\"{document.Source.ToString(keyword.Span)}\" is a word of the language.",
            { Kind: SyntaxKind.Name } name => $"Nothing that can be renamed is declared with the name \"{document.Source.ToString(name.Span)}\".",
            _ => "There is no name here.",
        };
    }
}
