namespace Mapping.Compiler.Symbols;

/// <summary>Of what a rule looks at the newest only.</summary>
public enum NewestKind
{
    /// <summary>Of nothing: all records count.</summary>
    None,

    /// <summary>The newest file of the feed.</summary>
    File,

    /// <summary>Of each test suite, by its name, the newest one (JUnit).</summary>
    Suite,

    /// <summary>Of each tool the newest run (SARIF).</summary>
    Run,
}
