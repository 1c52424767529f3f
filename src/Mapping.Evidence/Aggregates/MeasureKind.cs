namespace Mapping.Evidence.Aggregates;

/// <summary>How the field of an aggregate is read.</summary>
internal enum MeasureKind
{
    Number,

    /// <summary>A number that people see as a percentage.</summary>
    Fraction,

    /// <summary>In seconds.</summary>
    Duration,

    /// <summary>In ticks, UTC; compared by days.</summary>
    Date,
}
