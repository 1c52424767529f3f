using Mapping.Compiler;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>Where things are declared.</summary>
internal static class DeclarationPlace
{
    /// <summary>The name in its declaration, the heading in the catalog; null for fields, which nobody declares.</summary>
    public static Location? Of(Compilation compilation, object symbol) => symbol switch
    {
        FrameworkSymbol framework => NameOf(compilation, framework),
        OwnerSymbol owner => owner.Location,
        SystemSymbol system => system.Location,
        GroupSymbol group => group.Location,
        FeedSymbol feed => feed.Location,
        LimitSymbol limit => limit.Location,
        ControlSymbol control => control.Location,
        EvidenceSymbol rule => rule.Location,
        VendorSymbol vendor => vendor.Location,
        ProductSymbol product => product.Location,
        GateSymbol gate => gate.Location,
        Provision provision => provision.Location,
        LegalReading reading => reading.Location,
        ReadingChoice choice => choice.Location,
        FactUse fact => OfFact(compilation, fact),
        _ => null,
    };

    /// <summary>The workspace knows the whole <c>use</c>; the name is the part that its file notes as declared.</summary>
    private static Location? NameOf(Compilation compilation, FrameworkSymbol symbol)
    {
        var use = compilation.Symbols.Uses.FirstOrDefault(use => use.Framework.Equals(symbol));
        if (use is null || EditorDocument.Find(compilation, use.Location.Path) is not { } document)
        {
            return null;
        }

        var name = document.Model.Uses.FirstOrDefault(
            noted => noted.IsDeclaration && noted.Symbol.Equals(symbol) && use.Location.Span.Contains(noted.Span.Start));
        return name is null ? use.Location : document.Source.LocationOf(name.Span);
    }

    private static Location? OfFact(Compilation compilation, FactUse fact) => compilation.Catalogs
        .SelectMany(framework => framework.Facts)
        .FirstOrDefault(definition => definition.Name == fact.Name)?.Location;
}
