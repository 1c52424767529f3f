using Mapping.Compiler.Symbols;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Comparing;

/// <summary>
/// As what the rules of a feed read its fields: where all of them read a number, or all a moment, two spellings of one are the same. What somebody
/// reads otherwise, such as the text of a version, is as it is written.
/// </summary>
internal sealed class FieldUses
{
    private readonly Use[] uses;

    public FieldUses(FeedPlan plan, ScanFields fields)
    {
        uses = new Use[fields.Table.Count];
        Note(fields.TimeSlot, Use.Moment);
        Note(fields.SystemSlot, Use.Text);
        Note(fields.KeySlot, Use.Text);
        foreach (var rule in plan.DeclaredRules)
        {
            Note(rule.Where, fields);
            foreach (var expectation in rule.Expectations)
            {
                foreach (var figure in expectation.Figures)
                {
                    Note(figure.Where, fields);
                    Note(figure.Subtrahend, Use.Text, fields);
                    Note(figure.Field, figure.Aggregate == Aggregate.Distinct || figure.Subtrahend is not null ? Use.Text : UseOf(expectation.Value), fields);
                }

                Note(expectation.Grouping?.Field, Use.Text, fields);
                Note(expectation.Match?.Field, Use.Text, fields);
            }
        }
    }

    [Flags]
    private enum Use
    {
        None = 0,
        Number = 1,
        Moment = 2,
        Text = 4,
    }

    public bool IsNumber(int slot) => uses[slot] == Use.Number;

    public bool IsMoment(int slot) => uses[slot] == Use.Moment;

    private void Note(Predicate? predicate, ScanFields fields)
    {
        switch (predicate)
        {
            case AllPredicate all:
                foreach (var operand in all.Operands)
                {
                    Note(operand, fields);
                }

                break;
            case AnyPredicate any:
                foreach (var operand in any.Operands)
                {
                    Note(operand, fields);
                }

                break;
            case NotPredicate not:
                Note(not.Operand, fields);
                break;
            case TruePredicate isTrue:
                Note(isTrue.Field, Use.Text, fields);
                break;
            case ComparePredicate compare:
                Note(compare.Field, UseOf(compare.Value), fields);
                break;
            case CompareFieldsPredicate compare:
                Note(compare.Field, Use.Text, fields);
                Note(compare.Other, Use.Text, fields);
                break;
            case CompareDifferencePredicate compare:
                Note(compare.Field, Use.Text, fields);
                Note(compare.Subtrahend, Use.Text, fields);
                break;
            case InPredicate isIn:
                foreach (var value in isIn.Values)
                {
                    Note(isIn.Field, UseOf(value), fields);
                }

                break;
        }
    }

    private void Note(FieldPath? field, Use use, ScanFields fields)
    {
        if (field is not null)
        {
            Note(fields.Table.SourceOf(fields.Tests.SlotOf(field)), use);
            Note(fields.Tests.SlotOf(field), use);
        }
    }

    private void Note(int slot, Use use)
    {
        if (slot >= 0)
        {
            uses[slot] |= use;
        }
    }

    private static Use UseOf(Literal value) => value switch
    {
        NumberLiteral or PercentLiteral or DurationLiteral => Use.Number,
        DateLiteral => Use.Moment,
        _ => Use.Text,
    };
}
