namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>What an obligation asks of evidence beyond passing.</summary>
[Flags]
internal enum ShownNeeds
{
    None = 0,

    /// <summary>Audit evidence, or a document.</summary>
    Audit = 1,

    /// <summary>Metrics and thresholds that were set before anything was measured by them.</summary>
    Predefined = 2,
}
