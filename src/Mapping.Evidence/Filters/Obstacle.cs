using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Filters;

/// <summary>A field that keeps a record from being judged.</summary>
/// <param name="Slot">Which field.</param>
/// <param name="Expected">What the rule wants to find there, for example <c>a number</c>.</param>
/// <param name="IsMissing">There is no such field; else it holds something else.</param>
internal sealed record Obstacle(int Slot, string Expected, bool IsMissing)
{
    /// <summary>It is one element of a list that holds more than the rules look at.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>It is a number to one reader and another number to the next, as long as the feed does not say what a point means.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>As what the rule can take it, so that it is what the rule wants; else null.</summary>
    public FieldForm? Offered { get; init; }

    /// <summary>It is the name of a group that should stand there.</summary>
    public bool IsOfGroup { get; init; }

    /// <summary>What stands there instead, where it is almost what the rule compares with; else null.</summary>
    public string? Spelling { get; init; }

    /// <summary>Whose time it is before, where the rule takes that one away from it and does not say what that means; else null.</summary>
    public FieldPath? Precedes { get; init; }
}
