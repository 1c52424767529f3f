using System.Text;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Execution;

/// <summary>
/// Two texts of one field that are near, and both there: one mistyped, or two that mean different things. One record that holds the word of a rule
/// says nothing of a thousand that hold it with a slip; only how many hold each does, and never of a verdict, whose forms mean the same.
/// </summary>
/// <param name="Wanted">What the rule wants.</param>
/// <param name="WantedRecords">How many records hold it, one at least.</param>
/// <param name="FoundRecords">How many hold the other one.</param>
/// <param name="IsOfMany">Whether the field holds so many different texts that it is one of names, titles or messages.</param>
internal readonly record struct TwoTexts(TypedForm Wanted, long WantedRecords, long FoundRecords, bool IsOfMany)
{
    /// <summary>A word that so many records hold is no slip of another one, unless that one is far more common.</summary>
    private const int Often = 10;

    private const int FarMore = 10;

    /// <param name="found">The other text.</param>
    /// <param name="nearness">How near it is.</param>
    public bool AreDifferent(string found, Nearness nearness) => nearness switch
    {
        Nearness.None => true,
        Nearness.Form => false,
        Nearness.Within => !Inflections.HasVerdict(Wanted) || IsOfMany,
        Nearness.Loose => !Inflections.HasVerdict(Wanted) && (IsOfMany || AreBothOften),
        Nearness.Close => !Inflections.HasVerdict(Wanted) && (IsOfMany || (AreBothOften && TypedForm.Of(Encoding.UTF8.GetBytes(found)) is { } form && Mistyping.AreTwoWords(form, Wanted))),
        _ => throw new InvalidOperationException($"{nearness} is no nearness."),
    };

    private bool AreBothOften => WantedRecords >= Often && FoundRecords >= Often && WantedRecords <= FoundRecords * FarMore && FoundRecords <= WantedRecords * FarMore;
}
