using System.Collections.Immutable;
using Mapping.Evidence.Inspection;
using Mapping.Evidence.Reading;

namespace Mapping.Evidence.Suggesting;

/// <summary>Which fields say that something went wrong, and what to ask of them.</summary>
internal static class OutcomeFields
{
    private const string Strict = "Every other text counts as bad, also one that no record has yet.";

    private static readonly ImmutableArray<string> Worst = ["critical", "high"];

    /// <summary>Whether its name is one for how something ended, or how bad it is.</summary>
    public static bool IsNamedSo(InspectedField field) =>
        IsNamed(field, OutcomeWords.OfOutcome) || IsNamed(field, OutcomeWords.OfSuccess) || IsNamed(field, OutcomeWords.OfFailure) || IsNamed(field, OutcomeWords.OfSeverity);

    /// <summary>What may be asked, the clearest first; those of records before those of elements in their lists.</summary>
    public static IEnumerable<OutcomeTest> Of(FeedInspection inspection, FeedFormat format)
    {
        if (format is FeedFormat.JUnit or FeedFormat.Sarif)
        {
            yield return format == FeedFormat.JUnit
                ? new OutcomeTest(null, "outcome != \"passed\"", "A skipped case counts as bad too.")
                : new OutcomeTest(null, "level = \"error\"", "Suppressed results count too; \"and not suppressed\" leaves them out.");
            yield break;
        }

        var fields = inspection.Fields.Concat(inspection.Lists.Where(list => !RecordLists.IsOfSuccesses(list)).SelectMany(list => list.Fields)).Where(field => field.CanBeNamed).ToList();
        foreach (var find in (Func<InspectedField, OutcomeTest?>[])[OfTruth, OfText, OfCount, OfExit, OfSeverity])
        {
            foreach (var test in fields.Select(find).OfType<OutcomeTest>())
            {
                yield return test;
            }
        }
    }

    private static OutcomeTest? OfTruth(InspectedField field) => field.Kinds is not [{ Kind: InspectedKind.Boolean }] ? null
        : IsNamed(field, OutcomeWords.OfFailure) ? new OutcomeTest(field, $"{field.Path} = true")
        : IsNamed(field, OutcomeWords.OfSuccess) ? new OutcomeTest(field, $"{field.Path} = false")
        : null;

    private static OutcomeTest? OfText(InspectedField field)
    {
        if (!(IsNamed(field, OutcomeWords.OfOutcome) || IsNamed(field, OutcomeWords.OfSuccess)) || ValuesOf(field) is not { } values)
        {
            return null;
        }

        var good = values.Where(OutcomeWords.IsGood).ToList();
        var bad = values.Where(OutcomeWords.IsBad).ToList();
        return (good, bad) switch
        {
            ([var only], _) => new OutcomeTest(field, $"{field.Path} != {Quoted(only)}", Strict),
            ([_, ..], _) when !field.IsOfElements => new OutcomeTest(field, $"not {field.Path} in ({Listed(good)})", Strict),
            (_, [_, ..]) => new OutcomeTest(field, $"{field.Path} in ({Listed(bad)})", "Only what is bad in this file is named: are there other texts that say so?"),
            _ => null,
        };
    }

    private static OutcomeTest? OfCount(InspectedField field) =>
        field is { Kinds: [{ Kind: InspectedKind.Number }], Min: >= 0 } && IsNamed(field, OutcomeWords.OfFailure) ? new OutcomeTest(field, $"{field.Path} > 0") : null;

    private static OutcomeTest? OfExit(InspectedField field) =>
        field.Kinds is [{ Kind: InspectedKind.Number }] && IsExit(field) ? new OutcomeTest(field, $"{field.Path} != 0") : null;

    /// <summary>A status that may be one of a process is no code of HTTP.</summary>
    private static bool IsExit(InspectedField field) => FieldWord.Of(field.Parts[^1]) is ["exit", "code" or "status"] or ["returncode"] or ["return", "code"] or ["exitcode"]
        || (FieldWord.Of(field.Parts[^1]) is ["status"] && field is { Min: 0, Max: <= 255 });

    private static OutcomeTest? OfSeverity(InspectedField field)
    {
        if (!IsNamed(field, OutcomeWords.OfSeverity) || ValuesOf(field) is not { } values || !values.Any(OutcomeWords.IsSeverity))
        {
            return null;
        }

        return values.Where(OutcomeWords.IsSevere).ToList() is [_, ..] severe
            ? new OutcomeTest(field, $"{field.Path} in ({Listed(severe)})", "Which of them are too bad, and are there worse ones that no record has yet?")
            : new OutcomeTest(field, $"{field.Path} in ({Listed(Worst.Select(word => SpelledAs(word, values[0])))})", $"No record has one of these yet; seen are {string.Join(", ", values.Take(5))}.");
    }

    /// <summary>A word in small letters as a tool spells it that writes another one so: all in capitals, or the first.</summary>
    private static string SpelledAs(string word, string other) =>
        !other.Any(char.IsLower) && other.Any(char.IsUpper) ? word.ToUpperInvariant()
        : char.IsUpper(other[0]) ? $"{char.ToUpperInvariant(word[0])}{word[1..]}"
        : word;

    /// <summary>What it holds, where a rule can name all of it.</summary>
    private static List<string>? ValuesOf(InspectedField field) =>
        field is { Kinds: [{ Kind: InspectedKind.Text }], Values: { IsEmpty: false } values } && values.All(value => value.Value.AsSpan().IndexOfAny("\"\r\n") < 0)
            ? [.. values.Select(value => value.Value)]
            : null;

    private static string Listed(IEnumerable<string> values) => string.Join(", ", values.Select(Quoted));

    private static string Quoted(string value) => $"\"{value}\"";

    private static bool IsNamed(InspectedField field, ImmutableHashSet<string> names) =>
        FieldWord.Of(field.Parts.LastOrDefault(part => part != Compiler.Symbols.FieldPath.EachElement) ?? "").Any(names.Contains);
}
