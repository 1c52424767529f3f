using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says what a crosswalk row relates.</summary>
public static class RelationWords
{
    /// <summary>A step as one line, for example <c>iso-42001 6.1.2 intersects eu-ai-act Article 9(2)(a)</c>.</summary>
    public static string Of(InferenceStep step) =>
        $"{step.FromFramework.Framework.Id} {step.From.DisplayName} {CrosswalkRelationNames.NameOf(step.Relation)} {step.ToFramework.Framework.Id} {step.To.DisplayName}";

    /// <summary>Where in it the first provision is named; the second one stands at its end.</summary>
    internal static int FromAt(InferenceStep step) => step.FromFramework.Framework.Id.Length + 1;
}
