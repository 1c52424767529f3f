namespace Mapping.Evidence.Execution;

/// <summary>What is known of a record's key.</summary>
internal enum KeyAnswer
{
    New,

    /// <summary>An equal record came before.</summary>
    Same,

    /// <summary>Another record with this key came before.</summary>
    Differs,

    /// <summary>It can't be told any more.</summary>
    TooMany,
}
