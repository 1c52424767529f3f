using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Chooses who most likely answers for a provision.</summary>
internal static class OwnerChoice
{
    /// <summary>Whoever the catalog's hint names, else somebody of the domain, else the first; null where there is nobody.</summary>
    public static OwnerSymbol? For(WorkspaceSymbols symbols, Provision provision) =>
        symbols.Owners.FirstOrDefault(owner => provision.OwnerHint is { Length: > 0 } hint && IsHinted(owner, hint))
        ?? symbols.Owners.FirstOrDefault(owner => (owner.Domain & provision.Domain) != 0)
        ?? symbols.Owners.FirstOrDefault();

    private static bool IsHinted(OwnerSymbol owner, string hint) =>
        owner.Name.Contains(hint, StringComparison.OrdinalIgnoreCase) || owner.Title.Contains(hint, StringComparison.OrdinalIgnoreCase);
}
