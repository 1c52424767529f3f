using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>Looks at the units under which a rule reads fields: one for each field, and compared with what has such a unit.</summary>
internal sealed class ReadUnits(FileContext file)
{
    private readonly Dictionary<string, FieldPath> first = new(StringComparer.Ordinal);

    public void Look(Predicate? predicate)
    {
        switch (predicate)
        {
            case AllPredicate all:
                LookAll(all.Operands);
                break;
            case AnyPredicate any:
                LookAll(any.Operands);
                break;
            case NotPredicate not:
                Look(not.Operand);
                break;
            case TruePredicate isTrue:
                Note(isTrue.Field, null);
                break;
            case MissingPredicate missing:
                Note(missing.Field, null);
                break;
            case ComparePredicate compare:
                Note(compare.Field, compare.Value);
                break;
            case CompareFieldsPredicate compare:
                NoteBoth(compare.Field, compare.Other);
                break;
            case CompareDifferencePredicate compare:
                Note(compare.Field, compare.Value);
                Note(compare.Subtrahend, compare.Value);
                break;
            case InPredicate isIn:
                Note(isIn.Field, isIn.Values.FirstOrDefault(value => !Fits(isIn.Field.Unit, value)) ?? isIn.Values[0]);
                break;
        }
    }

    public void Look(Expectation expectation)
    {
        foreach (var figure in expectation.Figures)
        {
            Look(figure.Where);
            foreach (var field in new[] { figure.Field, figure.Subtrahend }.OfType<FieldPath>())
            {
                if (expectation.Divisor is null || figure.Aggregate == Aggregate.Distinct)
                {
                    Note(field, expectation.Value);
                }
                else
                {
                    // What a ratio divides need not have the unit of the ratio.
                    NoteUnit(field);
                }
            }
        }

        if (expectation.Grouping is { } grouping)
        {
            Note(grouping.Field, null);
        }
    }

    private void LookAll(IEnumerable<Predicate> operands)
    {
        foreach (var operand in operands)
        {
            Look(operand);
        }
    }

    private void NoteBoth(FieldPath field, FieldPath other)
    {
        NoteUnit(field);
        NoteUnit(other);
        if (field.Unit is { } unit && other.Unit is { } ofOther && FieldUnits.IsOfTime(unit) != FieldUnits.IsOfTime(ofOther))
        {
            Report(other, ofOther, $"\"{field}\", which is read as {FieldUnits.NameOf(unit)}");
        }
    }

    /// <param name="field">What is read.</param>
    /// <param name="value">What it is compared with; null where nothing is measured.</param>
    private void Note(FieldPath field, Literal? value)
    {
        NoteUnit(field);
        if (field.Unit is { } unit && (value is null || !Fits(unit, value)))
        {
            Report(field, unit, value is null ? "nothing that is measured" : LiteralBinder.Describe(value));
        }
    }

    private void NoteUnit(FieldPath field)
    {
        if (field.Unit is not { } unit)
        {
            return;
        }

        var name = FieldNames.Of(field.Parts);
        if (first.TryGetValue(name, out var before) && before.Unit is { } other && other != unit)
        {
            file.Add(Diagnostic.Create(EvidenceDiagnostics.TwoUnits, field.Location, name, FieldUnits.NameOf(unit), FieldUnits.NameOf(other)) with
            {
                Related = [new RelatedLocation(before.Location, "read otherwise here")],
            });
        }

        first.TryAdd(name, field);
    }

    private void Report(FieldPath field, FieldUnit unit, string with)
    {
        var help = FieldUnits.IsOfTime(unit) ? "Compare it with a duration such as 15 minutes" : "Compare it with a percentage such as 98%";
        file.Add(Diagnostic.Create(EvidenceDiagnostics.UnitDoesNotFit, field.Location, field.ToString(), FieldUnits.NameOf(unit), with) with { Help = $"{help}, or leave the unit out." });
    }

    private static bool Fits(FieldUnit? unit, Literal value) => unit is not { } known || (FieldUnits.IsOfTime(known) ? value is DurationLiteral : value is PercentLiteral);
}
