using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>A relief, a waiver, an exclusion or a document that somebody signed when the law asked something else.</summary>
/// <param name="Name">For example <c>the fact research-only of lab</c> or <c>the waiver of aia Article 5</c>.</param>
/// <param name="SignedOn">The day of the approval.</param>
/// <param name="Read">The edition that was the text on that day; null where none was yet.</param>
/// <param name="Used">The edition in use.</param>
/// <param name="Difference">What differs, as a clause without a full stop.</param>
/// <param name="Location">What was signed.</param>
public sealed record SuspectDecision(string Name, DateOnly SignedOn, Framework? Read, Framework Used, string Difference, Location Location)
{
    /// <summary>Whether it is the approval of a document, which a control stands on.</summary>
    public bool IsOfDocument { get; init; }
}
