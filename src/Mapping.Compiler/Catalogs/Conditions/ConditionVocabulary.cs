namespace Mapping.Compiler.Catalogs.Conditions;

/// <summary>The names a condition may use.</summary>
internal sealed record ConditionVocabulary(
    IReadOnlySet<string> Classes,
    IReadOnlySet<string> Routes,
    IReadOnlySet<string> Actors,
    IReadOnlySet<string> Facts);
