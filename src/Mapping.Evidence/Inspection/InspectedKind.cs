namespace Mapping.Evidence.Inspection;

/// <summary>What the values of a field are.</summary>
public enum InspectedKind
{
    Text,

    Number,

    /// <summary>Dates or times: all texts of the field read as such.</summary>
    Time,

    Boolean,

    /// <summary>Objects or lists.</summary>
    Compound,
}
