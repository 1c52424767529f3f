using System.Buffers;
using System.Collections.Frozen;

namespace Mapping.Evidence.Filters;

/// <summary>
/// Tells texts that hold another one as whole words among others, and so likely mean it: <c>1 - Critical</c>, <c>Critical (P1)</c>,
/// <c>critical;open</c> for <c>critical</c>, <c>2 FAIL</c> for <c>failed</c>. What is joined to a word by a hyphen makes another one of it, and a word can be denied.
/// </summary>
internal static class WordWithin
{
    /// <summary>What takes back the word that it stands before.</summary>
    private static readonly FrozenSet<string> Denials = FrozenSet.ToFrozenSet(
        [
            "NOT", "NO", "NON", "NEVER", "NEITHER", "NOR", "WITHOUT", "UN", "LESS", "LEAST", "BELOW", "UNDER", "NEARLY", "ALMOST", "SUB", "SEMI", "PRE", "ANTI", "EX", "WAS",
            "FORMERLY", "PREVIOUSLY", "ISN", "WASN", "AREN", "HASN", "NICHT", "KEIN", "KEINE", "OHNE", "NIE",
        ],
        StringComparer.Ordinal);

    /// <summary>What takes back the word behind which it stands as its value, <c>failed: 0</c>.</summary>
    private static readonly FrozenSet<string> Nothing = FrozenSet.ToFrozenSet(["0", "NO", "NONE", "FALSE", "NEIN"], StringComparer.Ordinal);

    /// <summary>What stands on the two sides of these says nothing of each other.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;|/:()[]{}<>=+&");

    private const string Hyphen = "-";

    public static bool Holds(TypedForm found, TypedForm wanted)
    {
        var (words, sought) = (found.Meant, wanted.Meant);
        if (found.Seen == wanted.Seen || sought.Count == 0)
        {
            return false;
        }

        for (var at = 0; at + sought.Count <= words.Count; at++)
        {
            if (IsAt(words, sought, at) && IsWhole(found, at, at + sought.Count) && !IsDenied(found, at) && !IsNothing(found, at, at + sought.Count))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(IReadOnlyList<string> words, IReadOnlyList<string> sought, int at)
    {
        for (var i = 0; i < sought.Count; i++)
        {
            if (words[at + i] != sought[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A number or a code beside a hyphen, <c>P1-critical</c>, leaves the word what it is.</summary>
    private static bool IsWhole(TypedForm found, int start, int end) =>
        (start == 0 || found.Between(start - 1) != Hyphen || found.Words[start - 1].Any(char.IsDigit))
        && (end == found.Words.Count || found.Between(end - 1) != Hyphen || found.Words[end].Any(char.IsDigit));

    private static bool IsDenied(TypedForm found, int start)
    {
        for (var i = start - 1; i >= 0 && !IsSeparated(found.Between(i)); i--)
        {
            if (Denials.Contains(found.Words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>0 failed</c> and <c>failed = 0</c>; <c>0 - critical</c> is a rank.</summary>
    private static bool IsNothing(TypedForm found, int start, int end) =>
        (start > 0 && found.Words[start - 1] == "0" && string.IsNullOrWhiteSpace(found.Between(start - 1)))
        || (end < found.Words.Count && Nothing.Contains(found.Words[end]) && (found.Between(end - 1).Trim() is "" or ":" or "=" or "?"));

    private static bool IsSeparated(string between) => between.AsSpan().IndexOfAny(Separators) >= 0 || between.Contains(" - ", StringComparison.Ordinal);
}
