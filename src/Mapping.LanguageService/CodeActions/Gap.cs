using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.CodeActions;

/// <summary>An obligation of a system that wants a control.</summary>
/// <param name="System">Whose.</param>
/// <param name="Obligation">Which.</param>
/// <param name="Finding">What says so at the place asked about; null at a gate.</param>
internal sealed record Gap(SystemSymbol System, ObligationResult Obligation, Diagnostic? Finding)
{
    public bool IsUnmapped => Obligation.Design == DesignState.Unmapped;
}
