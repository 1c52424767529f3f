using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Values;

/// <summary>What a rule wants to find in a field, as findings say it.</summary>
internal static class Wanted
{
    public static string Duration(FieldPath field, FieldUnit? unit) => unit is null
        ? $"a duration with a unit (of a number, \"unit {FieldNames.Of(field.Parts)} days\" in the feed says it)"
        : "a duration of 0 or more";

    public static string Fraction(FieldPath field, FieldUnit? unit) => unit switch
    {
        null => $"a share of 0 to 1 (\"unit {FieldNames.Of(field.Parts)} percent\" in the feed says that 100 is all, \"unit {FieldNames.Of(field.Parts)} ratio\" that more than all is meant)",
        FieldUnit.Percent => "a share of 0 to 100 %",
        _ => "a share of 0 or more",
    };
}
