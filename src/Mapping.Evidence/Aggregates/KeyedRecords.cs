namespace Mapping.Evidence.Aggregates;

/// <summary>The records of one side of a match, in pieces that need not be copied when there are more of them. A bound on their number keeps memory bounded.</summary>
internal sealed class KeyedRecords
{
    /// <summary>So many of one side are kept, about 130 MiB. Where both sides have more, the match can't be told.</summary>
    public const int Most = 2_000_000;

    private const int SmallestPiece = 16;

    private const int LargestPiece = 1024;

    private readonly KeyedBudget budget;
    private readonly List<KeyedRecord[]> full = [];
    private KeyedRecord[] piece = [];
    private int used;

    /// <param name="most">So many are kept.</param>
    /// <param name="budget">So many may still be kept; null where nobody else keeps any.</param>
    public KeyedRecords(int most = Most, KeyedBudget? budget = null) => (Limit, this.budget) = (most, budget ?? new KeyedBudget(most));

    /// <summary>So many are kept.</summary>
    public int Limit { get; }

    public int Count { get; private set; }

    /// <summary>Whether there were more than are kept; then none is.</summary>
    public bool IsOverfull { get; private set; }

    public void Add(in KeyedRecord record)
    {
        if (IsOverfull || budget.Left == 0)
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
        budget.Left--;
    }

    /// <summary>Takes the records of another part of the same side, which are its own no more.</summary>
    public void Merge(KeyedRecords other)
    {
        if (IsOverfull || other.IsOverfull || Count + other.Count > Limit)
        {
            Drop();
            return;
        }

        full.AddRange(other.full);
        Count += other.Count - other.used;
        budget.Left = Math.Max(budget.Left - (other.Count - other.used), other.used);
        foreach (ref readonly var record in other.piece.AsSpan(0, other.used))
        {
            Add(record);
        }
    }

    /// <summary>All of them, in no order that means something.</summary>
    public IEnumerable<ReadOnlyMemory<KeyedRecord>> Pieces => full.Select(whole => new ReadOnlyMemory<KeyedRecord>(whole)).Append(new ReadOnlyMemory<KeyedRecord>(piece, 0, used));

    public void Clear()
    {
        budget.Left += Count;
        full.Clear();
        (piece, used, Count) = ([], 0, 0);
    }

    private void Drop()
    {
        Clear();
        IsOverfull = true;
    }
}
