namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>What it means that a promise is there.</summary>
internal enum PromisePresence
{
    /// <summary>Something is asked that would not be asked without it.</summary>
    Asks,

    /// <summary>Something is lived with that would be asked without it.</summary>
    Relieves,

    /// <summary>Something is claimed of days gone by that nothing shows; without it, less is asked.</summary>
    Claims,

    /// <summary>Something is asked, and something else may be lived with for it; without it, less is asked.</summary>
    MayRelieve,

    /// <summary>Either, as the case may be.</summary>
    Neither,
}
