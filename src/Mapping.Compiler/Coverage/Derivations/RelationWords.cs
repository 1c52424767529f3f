using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>The words of the language for the relations of crosswalk rows.</summary>
public static class RelationWords
{
    public static string Of(CrosswalkRelation relation) => relation switch
    {
        CrosswalkRelation.Equal => "equal",
        CrosswalkRelation.SubsetOf => "subset of",
        CrosswalkRelation.SupersetOf => "superset of",
        CrosswalkRelation.Intersects => "intersects",
        _ => "none",
    };

    /// <summary>A step as one line, for example <c>iso-42001 6.1.2 intersects eu-ai-act Article 9(2)(a)</c>.</summary>
    public static string Of(InferenceStep step) =>
        $"{step.FromFramework.Framework.Id} {step.From.DisplayName} {Of(step.Relation)} {step.ToFramework.Framework.Id} {step.To.DisplayName}";
}
