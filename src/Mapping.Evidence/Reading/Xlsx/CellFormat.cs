namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>What the format of a cell makes of the number in it.</summary>
internal enum CellFormat
{
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A day and a time of day.</summary>
    DayAndTime,

    /// <summary>A time of day.</summary>
    TimeOfDay,

    /// <summary>How long something took, as hours that go on beyond a day.</summary>
    Elapsed,

    /// <summary>A percentage: 1 is shown as 100 %.</summary>
    Percentage,
}
