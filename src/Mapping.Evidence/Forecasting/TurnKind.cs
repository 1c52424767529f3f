namespace Mapping.Evidence.Forecasting;

/// <summary>What it is that turns on a day.</summary>
public enum TurnKind
{
    /// <summary>A rule on a feed.</summary>
    Evidence,

    /// <summary>A rule that names a document.</summary>
    Document,

    /// <summary>The status of a control.</summary>
    Control,

    /// <summary>A waiver.</summary>
    Waiver,

    /// <summary>What a third party vouches for.</summary>
    Attestation,

    /// <summary>What the law asks by then.</summary>
    Law,
}
