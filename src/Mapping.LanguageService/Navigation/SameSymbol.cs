using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Navigation;

/// <summary>Whether two names stand for one thing.</summary>
internal static class SameSymbol
{
    /// <summary>A rule belongs to its control, and is made anew whenever a file is looked at: it is known by its place.</summary>
    public static bool Are(object one, object other) => (one, other) switch
    {
        (EvidenceSymbol rule, EvidenceSymbol same) => rule.Location == same.Location,
        _ => one.Equals(other),
    };
}
