using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>Looks at the units and forms under which a rule reads fields: one unit for each field, and compared with what has such a unit or form.</summary>
internal sealed class ReadUnits(FileContext file)
{
    /// <summary>Null while no field has a unit, as in most rules.</summary>
    private Dictionary<string, FieldPath>? first;

    public void Look(Predicate? predicate)
    {
        switch (predicate)
        {
            case AllPredicate all:
                LookAll(all.Operands.AsSpan());
                break;
            case AnyPredicate any:
                LookAll(any.Operands.AsSpan());
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
                NoteAll(isIn.Field, isIn.Values.AsSpan());
                break;
        }
    }

    public void Look(Expectation expectation)
    {
        Look(expectation.Figure, expectation);
        if (expectation.Divisor is { } divisor)
        {
            Look(divisor, expectation);
        }

        if (expectation.Grouping is { Field: { Form: not null } taken })
        {
            NoteUnit(taken);
        }
        else if (expectation.Grouping is { } grouping)
        {
            Note(grouping.Field, null);
        }
    }

    private void Look(Aggregation figure, Expectation expectation)
    {
        Look(figure.Where);
        Look(figure.Field, figure, expectation);
        Look(figure.Subtrahend, figure, expectation);
    }

    private void Look(FieldPath? field, Aggregation figure, Expectation expectation)
    {
        if (field is { Form: not null } && figure.Aggregate == Aggregate.Distinct)
        {
            // Values are told apart in any form.
            NoteUnit(field);
        }
        else if (field is not null && (expectation.Divisor is null || figure.Aggregate == Aggregate.Distinct))
        {
            Note(field, expectation.Value);
        }
        else if (field is not null)
        {
            // What a ratio divides need not have the unit of the ratio.
            NoteUnit(field);
            CheckForm(field, field.Form is FieldForm.Text ? expectation.Value : null, mayStandAlone: true);
        }
    }

    private void LookAll(ReadOnlySpan<Predicate> operands)
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
        if (field.Form is { } form && other.Form is { } otherForm && form != otherForm)
        {
            Report(other, FieldForms.NameOf(otherForm), $"\"{field}\", which is read as {FieldForms.NameOf(form)}", "Say the same of both, or leave it out.");
        }

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
        CheckForm(field, value, mayStandAlone: false);
        if (field.Unit is { } unit && (value is null || !Fits(unit, value)))
        {
            Report(field, unit, value is null ? "nothing that is measured" : LiteralBinder.Describe(value));
        }
    }

    /// <summary>Of several values the first one that does not fit is told.</summary>
    private void NoteAll(FieldPath field, ReadOnlySpan<Literal> values)
    {
        var told = values[0];
        foreach (var value in values)
        {
            told = Fits(field.Unit, told) && (field.Form is null || (told is TextLiteral) == (field.Form == FieldForm.Text)) ? value : told;
        }

        Note(field, told);
    }

    private void NoteUnit(FieldPath field)
    {
        if (field.Unit is not { } unit)
        {
            return;
        }

        var name = FieldNames.Of(field.Parts);
        first ??= new Dictionary<string, FieldPath>(StringComparer.Ordinal);
        if (first.TryGetValue(name, out var before) && before.Unit is { } other && other != unit)
        {
            file.Add(Diagnostic.Create(EvidenceDiagnostics.TwoUnits, field.Location, name, FieldUnits.NameOf(unit), FieldUnits.NameOf(other)) with
            {
                Related = [new RelatedLocation(before.Location, "read otherwise here")],
            });
        }

        first.TryAdd(name, field);
    }

    /// <summary>What is taken as a number is compared with one, and what is taken as a text with a text.</summary>
    private void CheckForm(FieldPath field, Literal? value, bool mayStandAlone)
    {
        if (field.Form is not { } form || (value is null ? mayStandAlone : form == FieldForm.Text ? value is TextLiteral : value is NumberLiteral or PercentLiteral or DurationLiteral))
        {
            return;
        }

        Report(
            field,
            FieldForms.NameOf(form),
            value is null ? "nothing" : LiteralBinder.Describe(value),
            form == FieldForm.Text ? "Compare it with a text in quotes, or leave \"as text\" out." : "Compare it with a number, or leave \"as number\" out.");
    }

    private void Report(FieldPath field, FieldUnit unit, string with) => Report(
        field,
        FieldUnits.NameOf(unit),
        with,
        FieldUnits.IsOfTime(unit) ? "Compare it with a duration such as 15 minutes, or leave the unit out." : "Compare it with a percentage such as 98%, or leave the unit out.");

    private void Report(FieldPath field, string readAs, string with, string help) =>
        file.Add(Diagnostic.Create(EvidenceDiagnostics.UnitDoesNotFit, field.Location, field.ToString(), readAs, with) with { Help = help });

    private static bool Fits(FieldUnit? unit, Literal value) => unit is not { } known || (FieldUnits.IsOfTime(known) ? value is DurationLiteral : value is PercentLiteral);
}
