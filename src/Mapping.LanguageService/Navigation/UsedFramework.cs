using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Navigation;

/// <summary>The framework that a <c>use</c> brings in.</summary>
internal static class UsedFramework
{
    /// <summary>Null where there is none of that name and edition.</summary>
    public static Framework? Of(EditorDocument document, UseFrameworkSyntax use)
    {
        var name = use.Alias is { Name.IsMissing: false } alias ? alias.Name : use.Framework;
        return document.Model.Uses.FirstOrDefault(found => found.IsDeclaration && found.Span == name.Span)?.Symbol switch
        {
            FrameworkSymbol symbol => symbol.Framework,
            Framework framework => framework,
            _ => null,
        };
    }
}
