using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Looks at paths that lead into every element of a list. All of one sentence speak of the same element, so they must lead into the same list.
/// Where "one element is enough" and "all of them" would be different questions, and the sentence could mean either, it is refused.
/// </summary>
internal static class ListFields
{
    private const string MakeRecords = "Let the feed say \"format json at LIST.*\": it makes a record of each element, which can be counted and left out one by one.";

    /// <summary>Whether a selection or what a figure counts can be understood; if not, that is reported.</summary>
    public static bool Fit(FileContext file, Predicate? where) => where is null || Fit(file, where, null, isNegated: false, out _);

    /// <summary>Whether a figure can be understood; if not, that is reported.</summary>
    public static bool Fit(FileContext file, Aggregation figure)
    {
        var list = figure.Field is { IsOfEach: true } field ? field : null;
        if (figure.Aggregate == Aggregate.Latest && list is not null)
        {
            Report(file, list, "the newest record may hold many, or none", MakeRecords);
            return false;
        }

        if (figure.Subtrahend is { IsOfEach: true } other && !AreOfOneList(file, ref list, other))
        {
            return false;
        }

        if (figure.Where is not { } where)
        {
            return true;
        }

        if (!Fit(file, where, list, isNegated: false, out var last))
        {
            return false;
        }

        if (figure.Aggregate == Aggregate.Share && last is not null)
        {
            Report(file, last, "a share counts records, and one element of many would be enough for a whole record", MakeRecords);
            return false;
        }

        return true;
    }

    /// <summary>Whether a part of a ratio looks into lists; that is reported.</summary>
    public static bool IsOfList(FileContext file, Aggregation figure)
    {
        var field = figure.Field is { IsOfEach: true } taken ? taken : null;
        if (field is null && figure.Where is { } where)
        {
            Fit(file, where, null, isNegated: false, out field);
        }

        if (field is not null)
        {
            Report(file, field, "a ratio is of records, and one element of many would be enough for a whole record", MakeRecords);
        }

        return field is not null;
    }

    public static void Report(FileContext file, FieldPath field, string why, string help) => Report(file, field.Location, field.ToString(), why, help);

    public static void Report(FileContext file, Location location, string name, string why, string help) =>
        file.Add(Diagnostic.Create(EvidenceDiagnostics.ListDoesNotFit, location, name, why) with { Help = help });

    private static bool Fit(FileContext file, Predicate predicate, FieldPath? list, bool isNegated, out FieldPath? last)
    {
        last = list;
        switch (predicate)
        {
            case AllPredicate all:
                return FitAll(file, all.Operands, isNegated, ref last);
            case AnyPredicate any:
                return FitAll(file, any.Operands, isNegated, ref last);
            case NotPredicate not:
                return Fit(file, not.Operand, list, isNegated: true, out last);
            case TruePredicate isTrue:
                return Fits(file, isTrue.Field, isNegated, ref last);
            case MissingPredicate missing:
                return Fits(file, missing.Field, isNegated, ref last);
            case ComparePredicate compare:
                return Fits(file, compare.Field, isNegated, ref last);
            case CompareFieldsPredicate compare:
                return Fits(file, compare.Field, isNegated, ref last) && Fits(file, compare.Other, isNegated, ref last);
            case CompareDifferencePredicate compare:
                return Fits(file, compare.Field, isNegated, ref last) && Fits(file, compare.Subtrahend, isNegated, ref last);
            case InPredicate isIn:
                return Fits(file, isIn.Field, isNegated, ref last);
            default:
                throw new InvalidOperationException($"There are no fields of {predicate.GetType().Name}.");
        }
    }

    private static bool FitAll(FileContext file, IEnumerable<Predicate> operands, bool isNegated, ref FieldPath? last)
    {
        foreach (var operand in operands)
        {
            if (!Fit(file, operand, last, isNegated, out last))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(FileContext file, FieldPath field, bool isNegated, ref FieldPath? last)
    {
        if (!field.IsOfEach)
        {
            return true;
        }

        if (isNegated)
        {
            Report(file, field, "behind \"not\" it could mean that one element is otherwise, or that all are", $"Ask for the elements themselves, with !=, >= or \"in\" in place of \"not\". {MakeRecords}");
            return false;
        }

        return AreOfOneList(file, ref last, field);
    }

    private static bool AreOfOneList(FileContext file, ref FieldPath? last, FieldPath field)
    {
        if (last is not null && !last.List.SequenceEqual(field.List))
        {
            Report(file, field, $"\"{last}\" leads into another list, and which elements belong together is not known", "Put the two into expectations of their own, or let the feed say \"format json at LIST.*\": what stands around a list is in its records too.");
            return false;
        }

        last = field;
        return true;
    }
}
