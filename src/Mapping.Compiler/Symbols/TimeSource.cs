namespace Mapping.Compiler.Symbols;

/// <summary>Who says when the records of a feed were: the further down, the less of it comes from whatever wrote the record.</summary>
public enum TimeSource
{
    /// <summary>A field of each record, or what its format says of it.</summary>
    Field,

    /// <summary>One field for all records of a file.</summary>
    File,

    /// <summary>The name of the file, which anybody can give it.</summary>
    Name,
}
