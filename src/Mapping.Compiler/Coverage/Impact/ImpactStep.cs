namespace Mapping.Compiler.Coverage.Impact;

/// <summary>What has to be done about a change, the first thing first.</summary>
public enum ImpactStep
{
    /// <summary>Nobody can have answered it: map it, or decide about it.</summary>
    Answer,

    /// <summary>Cite the number under which it stands now.</summary>
    CiteNewNumber,

    /// <summary>Take a citation out that resolves no more.</summary>
    TakeOut,

    /// <summary>Read it with the new words, whether what was mapped still meets it.</summary>
    ReadAgain,

    /// <summary>It binds sooner than it did: what is planned or waived until later has to come first.</summary>
    HurryUp,

    /// <summary>It binds later than it did, or from a day that can't be compared: look at what was planned by the old day.</summary>
    PlanAnew,

    /// <summary>Records are to be kept for another time.</summary>
    CheckKeeping,

    /// <summary>It may be excluded no more.</summary>
    EndExclusion,

    /// <summary>Other evidence is expected.</summary>
    CheckEvidence,
}
