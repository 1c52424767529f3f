using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>A provision that a control maps otherwise, with all that is assessable below it. What crosswalks infer is not among it.</summary>
/// <param name="Control">The control's name.</param>
/// <param name="Framework">The framework of the provision.</param>
/// <param name="Provision">The highest provision below which the mapping changed alike.</param>
/// <param name="Before">How much the control said that it covers.</param>
/// <param name="After">How much it says now.</param>
public sealed record MappingChange(string Control, Framework Framework, Provision Provision, MappingStrength Before, MappingStrength After)
{
    /// <summary>The control's name on the first side, where that is another one; else null.</summary>
    public string? ControlBefore { get; init; }

    internal MappingChange Mirror() => this with
    {
        Control = ControlBefore ?? Control,
        ControlBefore = ControlBefore is null ? null : Control,
        Before = After,
        After = Before,
    };
}
