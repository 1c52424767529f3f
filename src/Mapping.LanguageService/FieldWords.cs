using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Evidence.Inspection;

namespace Mapping.LanguageService;

/// <summary>Says what a field of a feed holds.</summary>
internal static class FieldWords
{
    /// <summary>For example <c>number</c>, or <c>text, number</c> where records differ.</summary>
    public static string KindOf(InspectedField field) => string.Join(", ", field.Kinds.Select(kind => InspectionNames.NameOf(kind.Kind)));

    /// <summary>For example <c>number, in 67 % of records</c>; the share only where some lack it.</summary>
    public static string LineOf(InspectedField field) => field.Missing == 0 ? KindOf(field) : $"{KindOf(field)}, in {ShareOf(field)} of records";

    /// <summary>How many records have it; neither all nor none where that is not so.</summary>
    public static string ShareOf(InspectedField field)
    {
        var percent = 100 * field.Present / Math.Max(1, field.Present + field.Missing);
        return percent == 0 && field.Present > 0 ? "under 1 %" : string.Create(CultureInfo.InvariantCulture, $"{percent} %");
    }

    /// <summary>From the smallest to the largest, for example <c>0.011 to 0.02</c>; null where it holds neither numbers nor times.</summary>
    public static string? RangeOf(InspectedField field) => field switch
    {
        { Min: { } min, Max: { } max } => min == max ? min.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{min} to {max}"),
        { First: { } first, Last: { } last } => first.Date == last.Date ? RecordWords.Day(first) : $"{RecordWords.Day(first)} to {RecordWords.Day(last)}",
        _ => null,
    };
}
