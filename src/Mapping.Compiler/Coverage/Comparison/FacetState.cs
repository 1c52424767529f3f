namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>How something is on one side.</summary>
/// <param name="Word">Of a closed set, for example <c>retired</c> or <c>stale</c>; two sides differ where their words do.</param>
/// <param name="Detail">A clause without a full stop, for people; null where the word says it.</param>
public sealed record FacetState(string Word, string? Detail = null)
{
    /// <summary>The number under which a provision stands on the other side; null where it moved to none, or for all else.</summary>
    public string? OtherNumber { get; init; }
}
