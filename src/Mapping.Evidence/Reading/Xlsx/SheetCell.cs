using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>A cell in which something stands.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its value, in the notation of its kind.</param>
/// <param name="Fault">Why its value is not known, a clause; null where it is.</param>
internal readonly record struct SheetCell(int Column, FieldKind Kind, string Text, string? Fault = null);
