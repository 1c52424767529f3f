using System.Buffers;
using System.Collections.Immutable;
using Mapping.Evidence.Inspection;

namespace Mapping.LanguageService;

/// <summary>
/// Which values of records an editor shows: those of categories, such as the name of a suite. What may be somebody's data stays in its
/// file: free text, values that hardly recur, addresses, long numbers, and fields that are named after people.
/// </summary>
internal static class ShownValues
{
    private const int MaxLength = 40;
    private const int MaxWords = 4;
    private const int MaxDigits = 12;
    private const int MaxDigitsAlone = 6;

    private static readonly SearchValues<char> Foreign = SearchValues.Create("@\r\n\t");

    private static readonly ImmutableArray<string> People =
    [
        "address", "applicant", "birth", "birthday", "birthdate", "customer", "email", "employee", "firstname", "iban", "lastname", "mail", "mobile",
        "patient", "person", "phone", "ssn", "surname", "user", "username",
    ];

    /// <summary>The values of a field, the most frequent first; empty where they are not shown.</summary>
    public static ImmutableArray<ValueCount> Of(InspectedField field) => field switch
    {
        { Kinds: [{ Kind: InspectedKind.Boolean }], Values: { } values } => values,
        { Kinds: [{ Kind: InspectedKind.Text or InspectedKind.Number }], Values: { IsEmpty: false } values } when IsCategory(field, values) => values,
        _ => [],
    };

    private static bool IsCategory(InspectedField field, ImmutableArray<ValueCount> values) =>
        Recurs(field.Present, values.Length) && !IsOfPeople(field.Parts[^1]) && values.All(value => IsPlain(value.Value));

    /// <summary>On average each value comes twice, but for one.</summary>
    private static bool Recurs(long records, int values) => values < records && 2L * values <= records + 1;

    private static bool IsPlain(string value)
    {
        var digits = value.Count(char.IsAsciiDigit);
        return value.Length <= MaxLength
            && value.AsSpan().IndexOfAny(Foreign) < 0
            && value.Count(c => c == ' ') < MaxWords
            && digits <= (value.Any(char.IsLetter) ? MaxDigits : MaxDigitsAlone);
    }

    /// <summary>Whether a word of the name is one of those: <c>user_id</c>, <c>customerEmail</c>.</summary>
    private static bool IsOfPeople(string name)
    {
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || !char.IsLetter(name[i]) || (char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
            {
                if (People.Contains(name[start..i].ToLowerInvariant()))
                {
                    return true;
                }

                start = i < name.Length && !char.IsLetter(name[i]) ? i + 1 : i;
            }
        }

        return false;
    }
}
