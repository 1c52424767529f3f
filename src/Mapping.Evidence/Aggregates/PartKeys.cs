namespace Mapping.Evidence.Aggregates;

/// <summary>The keys of records that stand in one field with others. Of a partner among them nothing more is known than that it may be meant.</summary>
/// <param name="most">So many are kept.</param>
internal sealed class PartKeys(int most)
{
    /// <summary>In the place of a time, of which none is asked.</summary>
    private const long OfWord = 0;

    private const long OfName = 1;

    public static KeyedRecord Keyed(PartKey part, RecordPosition position) => new(part.Spelling, part.Key, default, part.HasDigit ? OfName : OfWord, position);

    /// <summary>The keys, those of one record at one position.</summary>
    public KeyedRecords Kept { get; } = new(most);

    /// <summary>Hands on the records of which a key may have a partner.</summary>
    /// <param name="partners">All that may be partners.</param>
    /// <param name="areOfSameFeed">Whether the records may be among them; none is its own partner.</param>
    /// <param name="doubt">Takes them.</param>
    public void Settle(MatchTable partners, bool areOfSameFeed, Action<MatchAnswer, RecordPosition> doubt)
    {
        foreach (var position in Kept.Pieces.SelectMany(piece => piece.ToArray()).Where(part => part.Ticks == OfWord ? partners.HasKey(part) : areOfSameFeed ? partners.HasBeside(part) : partners.Has(part.Spelling)).Select(part => part.Position).Distinct())
        {
            doubt(MatchAnswer.OtherSpelling, position);
        }

        Kept.Clear();
    }
}
