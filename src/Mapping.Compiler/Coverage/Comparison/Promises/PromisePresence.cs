namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>What it means that a promise is there.</summary>
internal enum PromisePresence
{
    /// <summary>Something is asked that would not be asked without it.</summary>
    Asks,

    /// <summary>Something is lived with that would be asked without it.</summary>
    Relieves,

    /// <summary>Either, as the case may be.</summary>
    Neither,
}
