namespace Mapping.Compiler.Applicability;

/// <summary>Kleene's three values: what is undeclared is unknown, not false.</summary>
public enum Truth
{
    False,
    Unknown,
    True,
}
