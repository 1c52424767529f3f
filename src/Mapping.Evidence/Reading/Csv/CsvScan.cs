namespace Mapping.Evidence.Reading.Csv;

/// <summary>What looking for a row came to.</summary>
internal enum CsvScan
{
    Row,

    /// <summary>The row goes on beyond the bytes in hand.</summary>
    Incomplete,

    /// <summary>The file ends within a quoted cell.</summary>
    Unclosed,

    /// <summary>There are more cells than anybody takes.</summary>
    TooManyCells,
}
