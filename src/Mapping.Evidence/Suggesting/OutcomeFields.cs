using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;
using Mapping.Evidence.Reading;

namespace Mapping.Evidence.Suggesting;

/// <summary>Which fields say that something went wrong, and what to ask of them: of all of them, since each may show what the others don't.</summary>
internal static class OutcomeFields
{
    private const string Strict = "Every other text counts as bad, also one that no record has yet.";

    private const string Cvss = "From 7 on CVSS says high.";

    private static readonly ImmutableArray<string> Worst = ["critical", "high"];

    private static readonly ImmutableHashSet<string> Parts = ["rate", "ratio", "share", "percent", "pct", "score", "id"];

    /// <summary>Whether its name is one for how something ended, or how bad it is.</summary>
    public static bool IsNamedSo(InspectedField field) =>
        IsNamed(field, OutcomeWords.OfOutcome) || IsNamed(field, OutcomeWords.OfSuccess) || IsNamed(field, OutcomeWords.OfFailure) || IsNamed(field, OutcomeWords.OfSeverity);

    /// <summary>What is to be asked, in the order of fields; those of records before those of elements in their lists.</summary>
    /// <param name="inspection">What there is.</param>
    /// <param name="format">Of the file.</param>
    /// <param name="isOfAttacks">Whether the name of the file or of the list speaks of attacks.</param>
    public static ImmutableArray<OutcomeTest> Of(FeedInspection inspection, FeedFormat format, bool isOfAttacks)
    {
        if (format == FeedFormat.JUnit)
        {
            return [new OutcomeTest(null, "outcome != \"passed\"", "A skipped case counts as bad too.")];
        }

        if (format == FeedFormat.Sarif)
        {
            const string suppressed = "Suppressed results count too; \"and not suppressed\" leaves them out.";
            return
            [
                new OutcomeTest(null, "level = \"error\"", suppressed),
                .. inspection.Fields.Where(IsCvss).Select(field => OfNumber(field, Polarity.None)).OfType<OutcomeTest>().Select(test => test.ForAll()),
            ];
        }

        List<InspectedField> fields = [.. inspection.Fields, .. inspection.Lists.Where(list => !RecordLists.IsOfSuccesses(list)).SelectMany(list => list.Fields)];
        var isBesideAttacks = isOfAttacks || fields.Any(field => IsNamed(field, OutcomeWords.OfAttack));
        return
        [
            .. fields.Select(field => Of(field, isBesideAttacks)).OfType<OutcomeTest>().Select(test => test.ForAll()),
            .. inspection.Lists.Where(RecordLists.ShowsFailures).Select(OfFailures),
        ];
    }

    /// <summary>Of a list of failures each element counts.</summary>
    private static OutcomeTest OfFailures(InspectedList list)
    {
        var field = list.Fields.FirstOrDefault(field => field is { CanBeNamed: true, Kinds: [{ Kind: InspectedKind.Text }] }) ?? list.Fields[0];
        return new OutcomeTest(field, $"{field.Path} is missing or {field.Path} != \"\"", "Each element of this list is one that failed.") { ShowsBad = true };
    }

    private static OutcomeTest? Of(InspectedField field, bool isOfAttacks)
    {
        var polarity = Polarities.Of(field, isOfAttacks);
        return field.Kinds switch
        {
            [{ Kind: InspectedKind.Boolean }] => OfTruth(field, polarity, isOfAttacks),
            [{ Kind: InspectedKind.Number }] => OfNumber(field, polarity),
            [{ Kind: InspectedKind.Text }] => OfText(field, polarity, isOfAttacks),
            [{ Kind: InspectedKind.Time }] => polarity == Polarity.Bad && IsNamed(field, OutcomeWords.OfTrouble) ? Present(field, true) : null,
            [_, _, ..] => OfMixture(field, polarity),
            _ => null,
        };
    }

    private static OutcomeTest? OfTruth(InspectedField field, Polarity polarity, bool isOfAttacks) => polarity switch
    {
        Polarity.Bad => new OutcomeTest(field, $"{field.Path} = true") { ShowsBad = SeenOf(field).Any(value => !OutcomeWords.IsNothing(value)) },
        Polarity.Good => new OutcomeTest(field, $"{field.Path} = false") { ShowsBad = SeenOf(field).Any(OutcomeWords.IsNothing), IsNeeded = true },
        Polarity.Unsure => Open(field),
        Polarity.None => !IsNamed(field, OutcomeWords.OfOutcome) ? null : OfTruth(field, isOfAttacks ? Polarity.Unsure : Polarity.Good, isOfAttacks),
    };

    private static OutcomeTest? OfNumber(InspectedField field, Polarity polarity)
    {
        if (field is not { Min: { } min, Max: { } max })
        {
            return polarity == Polarity.None ? null : Open(field);
        }

        return IsCvss(field) ? new OutcomeTest(field, $"{field.Path} >= 7", Cvss) { ShowsBad = max >= 7 }
            : IsExit(field) ? new OutcomeTest(field, $"{field.Path} != 0") { ShowsBad = min != 0 || max != 0, IsNeeded = true }
            : polarity switch
            {
                Polarity.Bad => new OutcomeTest(field, min >= 0 ? $"{field.Path} > 0" : $"{field.Path} != 0") { ShowsBad = max > 0 || min < 0 },

                // A count of what went well says nothing alone; as 0 or 1 it may be a truth.
                Polarity.Good => min >= 0 && max <= 1 && !IsNamed(field, Parts) ? new OutcomeTest(field, $"{field.Path} = 0") { ShowsBad = min == 0 } : null,
                Polarity.Unsure => Open(field),
                Polarity.None => null,
            };
    }

    private static OutcomeTest? OfText(InspectedField field, Polarity polarity, bool isOfAttacks)
    {
        if (polarity == Polarity.Unsure)
        {
            return IsNamed(field, OutcomeWords.OfOutcome) || IsNamed(field, OutcomeWords.OfSuccess) || Polarities.WordsOf(field).All(OutcomeWords.OfAttack.Contains) ? Open(field) : null;
        }

        if (polarity == Polarity.Bad)
        {
            return OfTrouble(field);
        }

        return polarity == Polarity.Good || IsNamed(field, OutcomeWords.OfOutcome) ? OfWord(field, polarity, isOfAttacks) : OfSeverity(field);
    }

    private static OutcomeTest? OfWord(InspectedField field, Polarity polarity, bool isOfAttacks)
    {
        if (ValuesOf(field) is not { } values)
        {
            return SeenOf(field).Any(value => OutcomeWords.IsBad(value) || OutcomeWords.IsGood(value)) ? Open(field) : null;
        }

        var good = values.Where(OutcomeWords.IsGood).ToList();
        var bad = values.Where(OutcomeWords.IsBad).ToList();
        if (isOfAttacks && polarity == Polarity.None && good.Any(value => value.StartsWith("succe", StringComparison.OrdinalIgnoreCase)))
        {
            return Open(field);
        }

        return (good, bad) switch
        {
            ([_, ..], _) => new OutcomeTest(field, OtherThan(field, good), Strict) { ShowsBad = bad.Count > 0, IsNeeded = true },
            (_, [_, ..]) => new OutcomeTest(field, $"{field.Path} in ({Listed(bad)})", "Only what is bad in this file is named: are there other texts that say so?") { ShowsBad = true, IsNeeded = true },
            _ => polarity == Polarity.Good ? Open(field) : null,
        };
    }

    /// <summary>A text that says what went wrong, wherever it says anything.</summary>
    private static OutcomeTest? OfTrouble(InspectedField field)
    {
        var words = Polarities.WordsOf(field);
        if (!words.Any(word => OutcomeWords.OfTrouble.Contains(word) || OutcomeWords.OfAttack.Contains(word) || OutcomeWords.OfHarm.Contains(word))
            || !(OutcomeWords.OfFailure.Contains(words[^1]) || OutcomeWords.OfHarm.Contains(words[^1]) || OutcomeWords.OfSuccess.Contains(words[^1]) || OutcomeWords.OfDetail.Contains(words[^1])))
        {
            return null;
        }

        var nothing = SeenOf(field).Where(OutcomeWords.IsNothing).ToList();
        var isBad = field.Values is not { } values || values.Length > nothing.Count;
        return nothing.Count == 0 ? Present(field, isBad)
            : nothing.Any(value => value.AsSpan().IndexOfAny("\"\r\n") >= 0) ? Open(field)
            : new OutcomeTest(field, OtherThan(field, nothing), Strict) { ShowsBad = isBad };
    }

    private static OutcomeTest? OfSeverity(InspectedField field)
    {
        if (!IsNamed(field, OutcomeWords.OfSeverity))
        {
            return null;
        }

        if (ValuesOf(field) is not { } values)
        {
            return SeenOf(field).Any(OutcomeWords.IsSevere) ? Open(field) : null;
        }

        return !values.Any(OutcomeWords.IsSeverity) ? null
            : values.Where(OutcomeWords.IsSevere).ToList() is [_, ..] severe
            ? new OutcomeTest(field, $"{field.Path} in ({Listed(severe.Concat(Worst.Select(word => SpelledAs(word, severe[0]))).Distinct())})", "Which of them are too bad, and are there worse ones that no record has yet?") { ShowsBad = true }
            : new OutcomeTest(field, $"{field.Path} in ({Listed(Worst.Select(word => SpelledAs(word, values[0])))})", $"No record has one of these yet; seen are {string.Join(", ", values.Take(5))}.");
    }

    /// <summary>What holds texts here and numbers there is asked by people.</summary>
    private static OutcomeTest? OfMixture(InspectedField field, Polarity polarity) =>
        polarity != Polarity.None
        || (IsNamed(field, OutcomeWords.OfOutcome) && SeenOf(field).Any(value => OutcomeWords.IsGood(value) || OutcomeWords.IsBad(value)))
        || (IsNamed(field, OutcomeWords.OfSeverity) && SeenOf(field).Any(OutcomeWords.IsSevere)) ? Open(field) : null;

    /// <summary>A test that no record with the field passes, until somebody says what is meant.</summary>
    private static OutcomeTest Open(InspectedField field) =>
        Present(field, true) with { Notes = [$"TODO: which values of {field.Path} are bad? Its name or what it holds may mean either, so every record that has it counts as bad until somebody says."], IsNeeded = field.IsOfElements };

    private static OutcomeTest Present(InspectedField field, bool isBad) =>
        new(field, field.IsOfElements ? $"{field.Path} != \"\"" : $"not {field.Path} is missing") { ShowsBad = isBad };

    /// <summary>Of elements no list of texts can be denied.</summary>
    private static string OtherThan(InspectedField field, List<string> values) =>
        values.Count == 1 || field.IsOfElements ? string.Join(" and ", values.Select(value => $"{field.Path} != {Quoted(value)}")) : $"not {field.Path} in ({Listed(values)})";

    private static bool IsCvss(InspectedField field) =>
        field.Kinds is [{ Kind: InspectedKind.Number }] && FieldWord.Of(field.Parts[^1]) is ["security", "severity"] or ["cvss"] or ["cvss", "score"] or ["cvss", _, "score"] or ["cvssv3"] or ["cvssv2"];

    /// <summary>A status that may be one of a process is no code of HTTP.</summary>
    private static bool IsExit(InspectedField field) => FieldWord.Of(field.Parts[^1]) is ["exit", "code" or "status"] or ["returncode"] or ["return", "code"] or ["exitcode"]
        || (FieldWord.Of(field.Parts[^1]) is ["status"] && field is { Min: >= 0 and < 100, Max: <= 255 });

    /// <summary>A word in small letters as a tool spells it that writes another one so: all in capitals, or the first.</summary>
    private static string SpelledAs(string word, string other) =>
        !other.Any(char.IsLower) && other.Any(char.IsUpper) ? word.ToUpperInvariant()
        : char.IsUpper(other[0]) ? $"{char.ToUpperInvariant(word[0])}{word[1..]}"
        : word;

    /// <summary>What it holds, where a rule can name all of it.</summary>
    private static List<string>? ValuesOf(InspectedField field) =>
        field is { Values: { IsEmpty: false } values } && values.All(value => value.Value.AsSpan().IndexOfAny("\"\r\n") < 0) ? [.. values.Select(value => value.Value)] : null;

    /// <summary>What is known of what it holds.</summary>
    private static ImmutableArray<string> SeenOf(InspectedField field) => field.Values is { } values ? [.. values.Select(value => value.Value)] : field.Samples;

    private static string Listed(IEnumerable<string> values) => string.Join(", ", values.Select(Quoted));

    private static string Quoted(string value) => $"\"{value}\"";

    private static bool IsNamed(InspectedField field, ImmutableHashSet<string> names) =>
        FieldWord.Of(field.Parts.LastOrDefault(part => part != FieldPath.EachElement) ?? "").Any(names.Contains);
}
