using Mapping.LanguageService.Symbols;

namespace Mapping.LanguageServer.Features.Outline;

/// <summary>The protocol's kinds are those of programming languages; these have icons that fit.</summary>
internal static class SymbolKinds
{
    public static int Of(OutlineKind kind) => kind switch
    {
        OutlineKind.Framework => 2,
        OutlineKind.Owner => 13,
        OutlineKind.System => 5,
        OutlineKind.Scope => 3,
        OutlineKind.Feed => 8,
        OutlineKind.Control => 12,
        OutlineKind.Mapping => 20,
        OutlineKind.Evidence => 7,
        OutlineKind.Waiver or OutlineKind.Exclusion => 24,
        OutlineKind.Crosswalk or OutlineKind.CrosswalkRow => 11,
        OutlineKind.Vendor => 4,
        OutlineKind.Product => 19,
        OutlineKind.Gate => 14,
        OutlineKind.Requirement => 17,
        OutlineKind.Section => 3,
        OutlineKind.SystemClass => 5,
        OutlineKind.Fact => 17,
        OutlineKind.Limit => 16,
        OutlineKind.Group => 10,
        OutlineKind.Element => 22,
        _ => 15,
    };
}
