namespace Mapping.Evidence.Records;

/// <summary>What a field of a record holds.</summary>
public enum FieldKind : byte
{
    /// <summary>The record has no such field, or it is null, or an empty cell.</summary>
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
}
