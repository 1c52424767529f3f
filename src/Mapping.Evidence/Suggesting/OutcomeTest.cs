using System.Collections.Immutable;
using Mapping.Evidence.Inspection;

namespace Mapping.Evidence.Suggesting;

/// <summary>A figure that fails where records say something bad.</summary>
/// <param name="Field">What it looks at; null where the format has it in every record.</param>
/// <param name="Condition">What is bad, as the language writes it.</param>
/// <param name="Notes">What nobody can tell from the file.</param>
internal sealed record OutcomeTest(InspectedField? Field, string Condition, params ImmutableArray<string> Notes)
{
    /// <summary>Whether the file shows something bad in the field, so that no rule on it may pass.</summary>
    public bool ShowsBad { get; init; }

    /// <summary>Whether a record without the field is one of which nothing says that it went well; else its absence says that nothing went wrong.</summary>
    public bool IsNeeded { get; init; }

    public string Expect => $"count(where {Condition}) = 0";

    /// <summary>The same where some records lack the field.</summary>
    public OutcomeTest ForAll()
    {
        if (Field is not { Missing: > 0 } field)
        {
            return this;
        }

        var inner = Condition.Contains(" and ", StringComparison.Ordinal) ? $"({Condition})" : Condition;
        return IsNeeded ? this with { Condition = $"{field.Path} is missing or {inner}", Notes = [.. Notes, $"Where {field.Path} is missing, nothing says that it went well, so that counts as bad."] }
            : field.IsOfElements || Condition.Contains(" is missing", StringComparison.Ordinal) ? this
            : this with { Condition = $"not {field.Path} is missing and {inner}" };
    }
}
