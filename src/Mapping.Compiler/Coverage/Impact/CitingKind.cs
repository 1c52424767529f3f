namespace Mapping.Compiler.Coverage.Impact;

/// <summary>What kind of declaration rests on a provision.</summary>
public enum CitingKind
{
    /// <summary>A control that satisfies it.</summary>
    Control,

    /// <summary>A rule of evidence of such a control.</summary>
    Rule,

    /// <summary>A product that claims it.</summary>
    Claim,

    /// <summary>A waiver of it, or of a rule of a control that satisfies it.</summary>
    Waiver,

    /// <summary>An exclusion of it.</summary>
    Exclusion,

    /// <summary>A row of a crosswalk of the workspace.</summary>
    Row,

    /// <summary>A gate that asks for it.</summary>
    Gate,

    /// <summary>A system that has it in scope.</summary>
    System,
}
