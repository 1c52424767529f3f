namespace Mapping.LanguageService.Completion;

/// <summary>What comes first in a list.</summary>
internal enum OfferRank
{
    /// <summary>A keyword that goes on with the item and begins as the word that is typed.</summary>
    Typed = 0,

    /// <summary>What the place is for: a name, a citation, a value.</summary>
    Expected = 1,

    /// <summary>A keyword that goes on with the item.</summary>
    Clause = 2,

    /// <summary>The keyword of another item of the block.</summary>
    Item = 3,

    /// <summary>What belongs to a block further out, which is still open.</summary>
    Outer = 4,
}
