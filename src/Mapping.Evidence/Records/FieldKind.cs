namespace Mapping.Evidence.Records;

/// <summary>What a field of a record holds.</summary>
public enum FieldKind : byte
{
    /// <summary>The record has no such field, or it is null, or blank text, or a list or object of nothing else.</summary>
    Missing,

    Text,

    /// <summary>A number in the notation of JSON.</summary>
    Number,

    /// <summary>A number of seconds, as the format has it.</summary>
    Seconds,

    True,

    False,

    /// <summary>A cell or attribute that is text, number, date or Boolean as the rule wants it.</summary>
    Untyped,

    /// <summary>An object or a list.</summary>
    Compound,

    /// <summary>What one element of a list holds, while the list has elements that no rule looks at.</summary>
    OneOfSeveral,

    /// <summary>A cell as <see cref="Untyped"/>, of a feed that writes a comma before the decimals.</summary>
    CommaCell,

    /// <summary>
    /// A cell that is one number to a reader who takes points for the decimal sign and another to one who takes them to stand between
    /// thousands, in a file that speaks for neither. It is text, and no number.
    /// </summary>
    AmbiguousCell,

    /// <summary>A day, or a day and a time, in ISO 8601, which the format itself knows to be one.</summary>
    Moment,
}
