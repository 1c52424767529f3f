using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Hover;

/// <summary>Says what a name or a citation stands for, and how things stand with it now.</summary>
public static class HoverFinder
{
    /// <summary>Null where nothing stands for anything.</summary>
    /// <param name="document">The file.</param>
    /// <param name="offset">From 0 to the length of the text.</param>
    public static HoverText? Find(EditorDocument document, int offset)
    {
        if (document.Model.At(offset) is not { } use)
        {
            return null;
        }

        var page = new HoverPage();
        Write(page, document, use.Symbol);
        return page.IsEmpty ? null : new HoverText(use.Span, page.ToString());
    }

    private static void Write(HoverPage page, EditorDocument document, object symbol)
    {
        var compilation = document.Compilation;
        switch (symbol)
        {
            case Provision provision:
                ProvisionHover.Write(page, compilation, provision);
                break;
            case ControlSymbol control:
                ControlHover.Write(page, compilation, control);
                break;
            case EvidenceSymbol rule:
                RuleHover.Write(page, compilation, rule);
                break;
            case FeedSymbol feed:
                FeedHover.Write(page, compilation, feed);
                break;
            case SystemSymbol system:
                DeclarationHover.Write(page, compilation, system);
                break;
            case OwnerSymbol owner:
                DeclarationHover.Write(page, compilation, owner);
                break;
            case FrameworkSymbol framework:
                DeclarationHover.Write(page, framework.Framework);
                break;
            case GateSymbol gate:
                DeclarationHover.Write(page, compilation, gate);
                break;
            case FactUse fact:
                DeclarationHover.Write(page, compilation, fact);
                break;
            case VendorSymbol vendor:
                page.Heading("vendor", vendor.Name, vendor.Title);
                break;
            case ProductSymbol product:
                page.Heading("product", product.Name, product.Title);
                break;
        }
    }
}
