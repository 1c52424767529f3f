namespace Mapping.Compiler.Coverage;

/// <summary>How a number is written for people.</summary>
public enum FigureUnit
{
    None,
    Percent,
    Seconds,
}
