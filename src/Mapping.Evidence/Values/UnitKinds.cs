using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Values;

/// <summary>Tells what a unit measures.</summary>
internal static class UnitKinds
{
    public static UnitKind Of(FieldUnit? unit) => unit is not { } known ? UnitKind.Unknown : FieldUnits.SecondsOf(known) is null ? UnitKind.Share : UnitKind.Time;
}
