namespace Mapping.Compiler.Symbols;

/// <summary>What is computed over the selected records.</summary>
public enum Aggregate
{
    Count,
    Sum,
    Min,
    Max,
    Mean,
    Median,
    Percentile,
    Latest,
    Share,
    Distinct,
}
