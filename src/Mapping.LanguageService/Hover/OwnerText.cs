using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Hover;

/// <summary>An owner and how much stands behind the name.</summary>
internal static class OwnerText
{
    public static string Of(EditorDocument document, OwnerSymbol owner)
    {
        var controls = document.Compilation.Symbols.Controls.Count(control => control.Owner?.Name == owner.Name);
        var domain = owner.Domain == Domain.None ? "" : $", domain {CatalogNames.NameOf(owner.Domain)}";
        return new Markdown().Title(owner.Name, owner.Title).Paragraph($"answers for {RecordWords.Of(controls, "control")}{domain}").ToString();
    }
}
