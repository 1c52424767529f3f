namespace Mapping.Evidence.Reading;

/// <summary>What readers refuse, so that a stranger's file can't eat the machine.</summary>
public sealed record ReadLimits
{
    /// <summary>Bytes of one record of JSON or CSV, line break included.</summary>
    public int MaxRecordBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Bytes of a file that is read as a whole: of SARIF and JUnit after inflation, of XLSX as stored.</summary>
    public int MaxDocumentBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Columns of CSV and XLSX, and attributes of an element of JUnit.</summary>
    public int MaxColumns { get; init; } = 4096;

    /// <summary>Levels of nesting in JSON.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Elements of the lists of one record into which rules look.</summary>
    public int MaxElements { get; init; } = 100_000;

    /// <summary>How many times its size a compressed file may inflate to, once past <see cref="FreeInflation"/>.</summary>
    public int MaxInflation { get; init; } = 250;

    /// <summary>Bytes that any compressed file may inflate to.</summary>
    public long FreeInflation { get; init; } = 64L * 1024 * 1024;

    /// <summary>After so many broken records the rest of a file is not read: it is no file of this format.</summary>
    public int MaxProblems { get; init; } = 1000;
}
