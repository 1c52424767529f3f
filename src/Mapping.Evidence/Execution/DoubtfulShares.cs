using System.Collections.Immutable;
using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Execution;

/// <summary>
/// The fields that a rule reads in points of a hundred. Where none of the numbers that it sees is above one, they may be parts of one all the same, and
/// 0.5 half of it: where what is asked of one of them would then be answered otherwise, nobody can tell.
/// </summary>
internal sealed class DoubtfulShares
{
    private readonly ImmutableArray<ShareUse> uses;
    private readonly bool[] arePoints;
    private readonly ProblemTally[] doubts;

    private DoubtfulShares(ImmutableArray<ShareUse> uses)
    {
        this.uses = uses;
        arePoints = new bool[uses.Length];
        doubts = [.. uses.Select(_ => new ProblemTally())];
    }

    /// <summary>Whether something can't be told.</summary>
    public bool Any
    {
        get
        {
            for (var i = 0; i < doubts.Length; i++)
            {
                if (!arePoints[i] && !doubts[i].IsEmpty)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>What can't be told, once all records are seen; each field once.</summary>
    public IEnumerable<(Problem Problem, ProblemCount Count)> Problems => Enumerable.Range(0, uses.Length)
        .Where(use => !arePoints[use] && !doubts[use].IsEmpty)
        .DistinctBy(use => uses[use].Slot)
        .SelectMany(use => doubts[use].All);

    /// <summary>Null where the rule reads no field so, as most do.</summary>
    public static DoubtfulShares? Of(EvidenceSymbol rule, TestCompiler tests) => ShareUses.Of(rule, tests) is { IsEmpty: false } uses ? new DoubtfulShares(uses) : null;

    /// <param name="record">A record in the window.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="isSelected">Whether the rule selects it; before it is asked that, only what it is selected by is looked at.</param>
    /// <param name="fields">The fields of the feed.</param>
    public void Note(Record record, RecordPosition position, bool isSelected, ScanFields fields)
    {
        for (var i = 0; i < uses.Length; i++)
        {
            var use = uses[i];
            if (use.IsOfSelection == isSelected || arePoints[i])
            {
                continue;
            }

            if (use.List < 0)
            {
                Note(i, record, position, fields);
                continue;
            }

            var elements = record.Lists[use.List];
            for (var element = 0; element < elements.Count; element++)
            {
                elements.Show(record, element);
                Note(i, record, position, fields);
            }

            elements.Hide(record);
        }
    }

    public void Merge(DoubtfulShares? other)
    {
        for (var i = 0; i < uses.Length && other is not null; i++)
        {
            arePoints[i] |= other.arePoints[i];
            doubts[i].Merge(other.doubts[i]);
        }
    }

    private void Note(int index, Record record, RecordPosition position, ScanFields fields)
    {
        var use = uses[index];
        ref readonly var field = ref record[use.Slot];
        if (!FieldReading.TryPlainNumber(field, out var number) || use.Filter?.Evaluate(record) == Truth.False)
        {
            return;
        }

        if (number > 1)
        {
            arePoints[index] = true;
        }
        else if (number > 0 && use.Differs(number))
        {
            doubts[index].Add(
                new Problem(ProblemKind.DoubtfulShare, $"the field \"{fields.NameOf(use.Slot)}\" is read as percent and holds no number above 1, so that its numbers may be parts of one", use.Slot),
                new ProblemPlace(position, 1));
        }
    }
}
