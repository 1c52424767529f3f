namespace Mapping.Reports.Findings;

/// <summary>What a finding means to a build, least first.</summary>
public enum FindingLevel
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Wants mending; no gate depends on it.</summary>
    Warning,

    /// <summary>Keeps a gate from holding, or the sources from being judged.</summary>
    Error,
}
