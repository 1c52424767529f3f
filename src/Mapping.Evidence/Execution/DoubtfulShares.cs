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
    private readonly ShareUses uses;
    private readonly SeenShares[] seen;

    /// <summary>By scope, whether the record or element that is looked at is of it.</summary>
    private readonly Truth[] truths;

    private DoubtfulShares(ShareUses uses)
    {
        this.uses = uses;
        seen = [.. uses.All.Select(use => new SeenShares(use))];
        truths = new Truth[uses.Scopes.Length];
    }

    /// <summary>Whether something can't be told.</summary>
    public bool Any => Array.Exists(seen, shares => shares.Any);

    /// <summary>Null where the rule reads no field so, as most do.</summary>
    public static DoubtfulShares? Of(EvidenceSymbol rule, TestCompiler tests) => ShareUses.Of(rule, tests) is { All.IsEmpty: false } uses ? new DoubtfulShares(uses) : null;

    /// <summary>What can't be told, once all records are seen; each field once.</summary>
    public IEnumerable<(Problem Problem, ProblemCount Count)> ProblemsIn(ScanFields fields) => Enumerable.Range(0, seen.Length)
        .Where(use => seen[use].Any)
        .DistinctBy(use => uses.All[use].Slot)
        .SelectMany(use => seen[use].ProblemsWith(fields).All);

    /// <param name="record">A record in the window.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="isSelected">Whether the rule selects it; before it is asked that, only what it is selected by is looked at.</param>
    /// <param name="fields">The fields of the feed.</param>
    public void Note(Record record, RecordPosition position, bool isSelected, ScanFields fields)
    {
        foreach (var list in uses.Lists)
        {
            if (!IsOpen(list, !isSelected))
            {
                continue;
            }

            if (list < 0)
            {
                Note(list, !isSelected, record, position, fields);
                continue;
            }

            var elements = record.Lists[list];
            for (var element = 0; element < elements.Count; element++)
            {
                elements.Show(record, element);
                Note(list, !isSelected, record, position, fields);
            }

            elements.Hide(record);
        }
    }

    public void Merge(DoubtfulShares? other)
    {
        for (var i = 0; i < seen.Length && other is not null; i++)
        {
            seen[i].Merge(other.seen[i]);
        }
    }

    private bool IsOpen(int list, bool isOfSelection)
    {
        for (var i = 0; i < seen.Length; i++)
        {
            if (!seen[i].IsSettled && uses.All[i].List == list && uses.All[i].IsOfSelection == isOfSelection)
            {
                return true;
            }
        }

        return false;
    }

    private void Note(int list, bool isOfSelection, Record record, RecordPosition position, ScanFields fields)
    {
        for (var i = 0; i < truths.Length; i++)
        {
            var scope = uses.Scopes[i];
            if (scope.List == list && scope.IsOfSelection == isOfSelection)
            {
                var outer = scope.Outer < 0 ? Truth.True : truths[scope.Outer];
                var own = outer == Truth.False ? Truth.False : scope.Test.Evaluate(record);
                truths[i] = own < outer ? own : outer;
            }
        }

        for (var i = 0; i < seen.Length; i++)
        {
            var use = uses.All[i];
            if (use.List != list || use.IsOfSelection != isOfSelection || seen[i].IsSettled)
            {
                continue;
            }

            var truth = use.Scope < 0 ? Truth.True : truths[use.Scope];
            if (truth != Truth.False && FieldReading.TryPlainNumber(record[use.Slot], out var number))
            {
                seen[i].Note(number, truth == Truth.True, record, position, fields);
            }
        }
    }
}
