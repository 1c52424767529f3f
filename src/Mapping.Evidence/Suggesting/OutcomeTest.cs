using System.Collections.Immutable;
using Mapping.Evidence.Inspection;

namespace Mapping.Evidence.Suggesting;

/// <summary>A figure that fails where records say something bad.</summary>
/// <param name="Field">What it looks at; null where the format has it in every record.</param>
/// <param name="Condition">What is bad, as the language writes it.</param>
/// <param name="Notes">What nobody can tell from the file.</param>
internal sealed record OutcomeTest(InspectedField? Field, string Condition, params ImmutableArray<string> Notes)
{
    public string Expect => $"count(where {Condition}) = 0";
}
