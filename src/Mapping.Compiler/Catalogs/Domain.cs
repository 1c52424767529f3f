namespace Mapping.Compiler.Catalogs;

/// <summary>Which side answers for an obligation; ours, never the law's word.</summary>
[Flags]
public enum Domain
{
    None = 0,

    /// <summary>Protects the model from attack (above all Article 15(5)).</summary>
    Security = 1,

    /// <summary>Proves that the system was governed (Article 9, ISO/IEC 42001).</summary>
    Assurance = 2,

    /// <summary>Both sides answer.</summary>
    Shared = Security | Assurance,
}
