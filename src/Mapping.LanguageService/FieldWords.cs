using Mapping.Evidence.Inspection;

namespace Mapping.LanguageService;

/// <summary>Says what a field of a feed holds.</summary>
internal static class FieldWords
{
    /// <summary>For example <c>number</c>, or <c>text, number</c> where records differ.</summary>
    public static string KindOf(InspectedField field) => string.Join(", ", field.Kinds.Select(kind => InspectionNames.NameOf(kind.Kind)));
}
