using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Coverage;

/// <summary>Where something can be done about an obligation.</summary>
public static class ActionPlace
{
    /// <summary>
    /// The decision that gives it its outcome, else the clause of the first control that cites it, else of one that covers it by a
    /// crosswalk, else the scope that asks for it, else the system.
    /// </summary>
    public static Location Of(ObligationResult obligation, SystemSymbol system) => obligation switch
    {
        { Exclusion.Location: var decided } => decided,
        { SettledBy: [{ Location: var decided }, ..] } => decided,
        { Controls: [var first, ..] controls } => controls.FirstOrDefault(control => control.Via.IsEmpty, first).Mapping.Location,
        _ => system.ScopeOf(obligation.Framework, obligation.Provision),
    };
}
