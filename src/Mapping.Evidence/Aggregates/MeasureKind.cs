namespace Mapping.Evidence.Aggregates;

/// <summary>How the field of an aggregate is read.</summary>
internal enum MeasureKind
{
    Number,

    /// <summary>Not at all: what it counts has nothing to do with what it is computed with.</summary>
    None,

    /// <summary>A number that people see as a percentage.</summary>
    Fraction,

    /// <summary>In seconds.</summary>
    Duration,

    /// <summary>In ticks, UTC; compared by days.</summary>
    Date,
}
