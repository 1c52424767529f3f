using System.Collections.Frozen;

namespace Mapping.Evidence.Filters;

/// <summary>
/// The words in which tools judge, and the forms in which they write each: <c>fail</c>, <c>failed</c>, <c>failure</c>; <c>critical</c>, <c>crit</c>. A rule that asks for one of them is
/// likely to mean the others, and what is nearly one of them is hardly the name of something else.
/// </summary>
internal static class Inflections
{
    private static readonly string[][] Verdicts =
    [
        ["FAIL", "FAILS", "FAILED", "FAILURE", "FAILURES", "FAILING"],
        ["PASS", "PASSES", "PASSED", "PASSING"],
        ["ERROR", "ERRORS", "ERRORED", "ERR"],
        ["SKIP", "SKIPS", "SKIPPED"],
        ["WARN", "WARNS", "WARNED", "WARNING", "WARNINGS"],
        ["BLOCK", "BLOCKS", "BLOCKED"],
        ["REJECT", "REJECTS", "REJECTED", "REJECTION"],
        ["DENY", "DENIES", "DENIED", "DENIAL"],
        ["CRASH", "CRASHES", "CRASHED"],
        ["ABORT", "ABORTS", "ABORTED"],
        ["CANCEL", "CANCELS", "CANCELED", "CANCELLED"],
        ["BREACH", "BREACHES", "BREACHED"],
        ["VIOLATE", "VIOLATED", "VIOLATION", "VIOLATIONS"],
        ["OVERRIDE", "OVERRIDES", "OVERRIDDEN"],
        ["EXPIRE", "EXPIRES", "EXPIRED"],
        ["FLAG", "FLAGS", "FLAGGED"],
        ["LEAK", "LEAKS", "LEAKED"],
        ["SUCCESS", "SUCCEED", "SUCCEEDED", "SUCCESSFUL"],
        ["CRITICAL", "CRIT"], ["SEVERE"], ["HIGH"], ["MEDIUM", "MED"], ["INFO", "INFORMATION", "INFORMATIONAL"], ["EMERGENCY", "EMERG"], ["MODERATE"], ["LOW"], ["MAJOR"], ["MINOR"], ["BLOCKER"], ["URGENT"], ["FATAL"],
        ["UNSAFE"], ["HARMFUL"], ["TOXIC"], ["BIASED"], ["VULNERABLE"], ["COMPLIANT"], ["NONCOMPLIANT"], ["OVERDUE"], ["UNRESOLVED"],
    ];

    private static readonly FrozenDictionary<string, string> Stems = Verdicts
        .SelectMany(forms => forms.Select(form => KeyValuePair.Create(form, forms[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Shorter words are one letter away from others by chance.</summary>
    private const int ShortestMistyped = 6;

    private static readonly ILookup<char, string> Long = Verdicts.SelectMany(forms => forms).Where(form => form.Length >= ShortestMistyped).ToLookup(form => form[0]);

    /// <summary>
    /// The same, also for a word in which a letter of a long form is missing, doubled or swapped, or a digit stands for one: <c>critcal</c>. Another letter makes another
    /// word more often, <c>expire</c> and <c>empire</c>.
    /// </summary>
    /// <param name="word">In capitals, as a <see cref="TypedForm"/> has it.</param>
    public static string MeantBy(string word)
    {
        if (!Stems.TryGetValue(word, out var stem) && word.Length >= ShortestMistyped - 1)
        {
            foreach (var form in Long[word[0]])
            {
                if (Mistyping.IsLetterAstray(word, form) || Misreading.Is(word, form))
                {
                    return Stems[form];
                }
            }
        }

        return stem ?? word;
    }

    /// <summary>One form for all of a verdict; any other word is its own.</summary>
    /// <param name="word">In capitals, as a <see cref="TypedForm"/> has it.</param>
    public static string StemOf(string word) => Stems.GetValueOrDefault(word, word);

    /// <summary>Whether a word is one in which tools judge.</summary>
    /// <param name="word">In capitals, as a <see cref="TypedForm"/> has it.</param>
    public static bool IsVerdict(string word) => Stems.ContainsKey(word);

    /// <summary>Whether such a word is in a text.</summary>
    public static bool HasVerdict(TypedForm text) => text.Meant.Any(IsVerdict);

    /// <summary>Whether two texts are the same words, at least one of them in another form.</summary>
    public static bool AreForms(TypedForm found, TypedForm wanted) =>
        found.Words.Count == wanted.Words.Count && found.Joined != wanted.Joined && found.Meant.SequenceEqual(wanted.Meant, StringComparer.Ordinal);
}
