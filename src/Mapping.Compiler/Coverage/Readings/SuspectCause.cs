namespace Mapping.Compiler.Coverage.Readings;

/// <summary>Why nobody can be said to have read what a mapping cites.</summary>
public enum SuspectCause
{
    /// <summary>It was read in another edition, which said something else.</summary>
    OtherEdition,

    /// <summary>It was read on a day on which no edition was the text yet.</summary>
    NoEdition,

    /// <summary>
    /// Nobody knows which edition was read: the editions do not say since when each is the text, or the one that a lock names is none that is
    /// known, or has other words than were locked.
    /// </summary>
    UnknownEdition,

    /// <summary>It is to have been read on a day that has not come.</summary>
    NotYet,

    /// <summary>It says something else than what was locked.</summary>
    OtherText,

    /// <summary>It stands in a range of which the rest is locked, and is in no line itself.</summary>
    NeverLocked,

    /// <summary>What stood in the range that it cites when it was locked is no longer in it: it is gone, or stands elsewhere.</summary>
    LeftRange,
}
