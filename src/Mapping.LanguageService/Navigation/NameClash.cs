using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Navigation;

/// <summary>Finds who has a name already.</summary>
internal static class NameClash
{
    /// <summary>Why a thing can't have the name, a sentence; null where it can.</summary>
    public static string? ProblemOf(Compilation compilation, object symbol, string name)
    {
        var symbols = compilation.Symbols;
        return symbol switch
        {
            FrameworkSymbol framework => OfFramework(symbols, framework, name),
            OwnerSymbol => Taken("an owner", name, symbols.Owners.Any(other => other.Name == name)),
            SystemSymbol or GroupSymbol => OfSystem(symbols, name),
            FeedSymbol => Taken("a feed", name, symbols.Feeds.Any(other => other.Name == name)),
            LimitSymbol => Taken("a limit", name, symbols.Limits.Any(other => other.Name == name)),
            ControlSymbol => Taken("a control", name, symbols.Controls.Any(other => other.Name == name)),
            VendorSymbol => Taken("a vendor", name, symbols.Vendors.Any(other => other.Name == name)),
            GateSymbol => Taken("a gate", name, symbols.Gates.Any(other => other.Name == name)),
            EvidenceSymbol rule => Taken("evidence", name, SiblingsOf(symbols, rule).Any(other => other.Name == name)),
            ProductSymbol product => Taken("a product", name, SiblingsOf(symbols, product).Any(other => other.Name == name)),
            _ => null,
        };
    }

    /// <summary>A framework goes by its alias and by its id, so a name must be neither of another one.</summary>
    private static string? OfFramework(WorkspaceSymbols symbols, FrameworkSymbol framework, string name)
    {
        var other = symbols.Frameworks.FirstOrDefault(other => !other.Equals(framework) && (other.Alias == name || other.Framework.Id == name));
        return other is null ? null : $"The name \"{name}\" already stands for {other.Framework}.";
    }

    /// <summary>Systems and groups share one space of names.</summary>
    private static string? OfSystem(WorkspaceSymbols symbols, string name) =>
        Taken("a system", name, symbols.Systems.Any(other => other.Name == name)) ?? Taken("a group", name, symbols.Groups.Any(other => other.Name == name));

    private static ImmutableArray<EvidenceSymbol> SiblingsOf(WorkspaceSymbols symbols, EvidenceSymbol rule) => symbols.Controls
        .Select(control => control.Evidence)
        .FirstOrDefault(rules => rules.Any(other => other.Location == rule.Location), []);

    private static ImmutableArray<ProductSymbol> SiblingsOf(WorkspaceSymbols symbols, ProductSymbol product) => symbols.Vendors
        .Select(vendor => vendor.Products)
        .FirstOrDefault(products => products.Any(other => other.Location == product.Location), []);

    private static string? Taken(string kind, string name, bool isTaken) => isTaken ? $"There is already {kind} \"{name}\"." : null;
}
