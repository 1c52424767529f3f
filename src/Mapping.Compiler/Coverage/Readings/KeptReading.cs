namespace Mapping.Compiler.Coverage.Readings;

/// <summary>A provision that is not locked as it is in use, since nobody says that it was read.</summary>
/// <param name="Locked">The line that stays as it is; null for what newly stands in a range of which the rest is locked.</param>
/// <param name="Now">The line that it would have.</param>
public sealed record KeptReading(LockedProvision? Locked, LockedProvision Now)
{
    /// <summary>Whether the words are those in use, but the edition of the line is none that is known to have them.</summary>
    public bool IsOfUnknownEdition { get; init; }

    /// <summary>Whether it stood in a range that is cited, and no longer does: nothing takes the place of its line.</summary>
    public bool IsLeft { get; init; }

    /// <summary>
    /// Whether the edition in use says that a number is replaced which is not there in the edition before: the line may be that of what is in use,
    /// or what is in use may be what was locked.
    /// </summary>
    public bool IsUnfollowed { get; init; }

    /// <summary>What differs from the edition of the line, as a clause; null where only a digest tells.</summary>
    public string? Changes { get; init; }
}
