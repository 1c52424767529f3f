using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Values;

/// <summary>Tells what a unit measures.</summary>
internal static class UnitKinds
{
    public static UnitKind Of(FieldUnit? unit) => unit is not { } known ? UnitKind.Unknown : FieldUnits.IsOfTime(known) ? UnitKind.Time : known == FieldUnit.Number ? UnitKind.Number : UnitKind.Share;
}
