namespace Mapping.Evidence.Aggregates;

/// <summary>The records of one side of a match, in pieces that need not be copied when there are more of them. A bound on their number keeps memory bounded.</summary>
internal sealed class KeyedRecords
{
    /// <summary>So many of one side are kept, about 130 MiB. Where both sides have more, the match can't be told.</summary>
    public const int Most = 2_000_000;

    private const int SmallestPiece = 16;

    private const int LargestPiece = 1024;

    private readonly int most;
    private readonly List<KeyedRecord[]> full = [];
    private KeyedRecord[] piece = [];
    private int used;

    /// <param name="most">So many are kept.</param>
    public KeyedRecords(int most = Most) => this.most = most;

    public int Count { get; private set; }

    /// <summary>Whether there were more than are kept; then none is.</summary>
    public bool IsOverfull { get; private set; }

    public void Add(in KeyedRecord record)
    {
        if (IsOverfull || Count >= most)
        {
            Drop();
            return;
        }

        if (used == piece.Length)
        {
            if (used > 0)
            {
                full.Add(piece);
            }

            (piece, used) = (new KeyedRecord[Math.Clamp(2 * piece.Length, SmallestPiece, LargestPiece)], 0);
        }

        piece[used++] = record;
        Count++;
    }

    /// <summary>Takes the records of another part of the same side, which are its own no more.</summary>
    public void Merge(KeyedRecords other)
    {
        if (IsOverfull || other.IsOverfull || Count + other.Count > most)
        {
            Drop();
            return;
        }

        full.AddRange(other.full);
        Count += other.Count - other.used;
        foreach (ref readonly var record in other.piece.AsSpan(0, other.used))
        {
            Add(record);
        }
    }

    /// <summary>All of them, in no order that means something.</summary>
    public IEnumerable<ReadOnlyMemory<KeyedRecord>> Pieces => full.Select(whole => new ReadOnlyMemory<KeyedRecord>(whole)).Append(new ReadOnlyMemory<KeyedRecord>(piece, 0, used));

    public void Clear()
    {
        full.Clear();
        (piece, used, Count) = ([], 0, 0);
    }

    private void Drop()
    {
        Clear();
        IsOverfull = true;
    }
}
