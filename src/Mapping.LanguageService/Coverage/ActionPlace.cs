using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Coverage;

/// <summary>Where something can be done about an obligation.</summary>
public static class ActionPlace
{
    /// <summary>The clause of the first control that cites it, else of one that covers it by a crosswalk, else the decision about it, else the scope that asks for it, else the system.</summary>
    public static Location Of(ObligationResult obligation, SystemSymbol system) =>
        obligation.Controls.IsEmpty ? obligation.Waiver?.Location ?? obligation.Exclusion?.Location ?? ScopeOf(obligation, system)
        : obligation.Controls.FirstOrDefault(control => IsCitedIn(control.Mapping, obligation), obligation.Controls[0]).Mapping.Location;

    private static bool IsCitedIn(MappingSymbol mapping, ObligationResult obligation) =>
        ReferenceEquals(mapping.Framework.Framework, obligation.Framework.Framework);

    private static Location ScopeOf(ObligationResult obligation, SystemSymbol system) => system.Scopes
        .FirstOrDefault(scope => ReferenceEquals(scope.Framework.Framework, obligation.Framework.Framework)
            && scope.Provisions.Provisions.Any(obligation.Provision.IsAtOrUnder))?.Location ?? system.Location;
}
