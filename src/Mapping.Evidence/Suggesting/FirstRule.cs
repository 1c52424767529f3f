using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Text;
using Mapping.Evidence.Inspection;
using Mapping.Evidence.Reading;

namespace Mapping.Evidence.Suggesting;

/// <summary>Writes the first rule on a feed: it asks each field that says how something ended, and does not pass where the file shows something bad.</summary>
/// <param name="path">The file.</param>
/// <param name="draft">The feed.</param>
/// <param name="format">Of the file.</param>
/// <param name="seen">What the feed reads.</param>
/// <param name="document">What the file holds as a whole; the same where its records are in no list.</param>
/// <param name="trial">Where rules are tried.</param>
/// <param name="options">What has to fit.</param>
internal sealed class FirstRule(string path, FeedDraft draft, FeedFormat format, FeedInspection seen, FeedInspection document, FeedTrial trial, SuggestionOptions options)
{
    private const int Days = 90;

    private const int FieldsNamed = 5;

    private const int MaxTests = 12;

    private const string EachSuffix = ".*";

    private readonly bool isOfAttacks = path.Split('/').Append(draft.At ?? "").SelectMany(part => FieldWord.Of(part)).Any(OutcomeWords.OfAttack.Contains);

    /// <summary>What the records say is tried on their own day, however old the file is.</summary>
    private DateOnly Day => seen.Last is { } last && DateOnly.FromDateTime(last) < options.AsOf ? DateOnly.FromDateTime(last) : options.AsOf;

    /// <summary>A rule that was judged; null where it would pass though something in the file, in or beside the records, went badly.</summary>
    /// <returns>The rule, and whether it asks all that is known to say how something ended.</returns>
    public (FeedSuggestion Suggestion, bool IsWhole)? Suggest()
    {
        var all = Askable();
        var named = all.Where(CanBeNamed).OrderByDescending(test => test.ShowsBad).Take(MaxTests).ToHashSet();
        var tests = Judged([.. all.Where(named.Contains)]);
        var left = all.Except(tests).Concat(TestsOf(document).Where(test => !IsInRecords(test) && !tests.Any(asked => asked.Field?.Path == test.Field?.Path)))
            .Select(test => test.Field?.Path).OfType<string>().Distinct().ToList();
        ImmutableArray<string> said = left.Count == 0 ? [] : [$"Not asked, though they may say how something ended: {string.Join(", ", left.Take(FieldsNamed))}{(left.Count > FieldsNamed ? ", …" : "")}."];
        var (rule, notes) = tests.IsEmpty ? Ran(said) : Asking(tests, said);
        return Bad().Any() && trial.Judge(draft, rule, Day) is { Verdict: EvidenceVerdict.Passing } ? null
            : (Finish(rule, notes, looksAtOutcome: !tests.IsEmpty), left.Count == 0 && seen.First is not null);
    }

    /// <summary>A rule that passes of no record, until somebody says what is bad.</summary>
    public FeedSuggestion Refuse()
    {
        var fields = string.Join(", ", Bad().Select(test => test.Field?.Path).OfType<string>().Distinct().Take(FieldsNamed));
        ImmutableArray<string> notes = [$"TODO: the file shows, or may show, something bad in {fields}, and no test of it fits all records. Say what must not be, \"expect count(where …) = 0\"; until then no record passes."];
        return Finish(RuleText("no-failures", [("count() = 0", [])], notes), notes, looksAtOutcome: true);
    }

    private IEnumerable<OutcomeTest> Bad() => TestsOf(seen).Concat(TestsOf(document)).Where(test => test.ShowsBad);

    private ImmutableArray<OutcomeTest> TestsOf(FeedInspection inspection) => OutcomeFields.Of(inspection, format, isOfAttacks);

    /// <summary>Of the records, and of what the feed keeps of the document around their list.</summary>
    private ImmutableArray<OutcomeTest> Askable()
    {
        var own = TestsOf(seen);
        return draft.At?.EndsWith(EachSuffix, StringComparison.Ordinal) == true
            ? [.. own, .. TestsOf(document).Where(test => test.Field is { IsOfElements: false } field && !own.Any(other => other.Field?.Path == field.Path))]
            : own;
    }

    /// <summary>Whether what the document says there is said by the records of the feed too.</summary>
    private bool IsInRecords(OutcomeTest test) => draft.At is not { } at || test.Field is not { } field
        || field.Path.StartsWith($"{(at.EndsWith(EachSuffix, StringComparison.Ordinal) ? at : at + EachSuffix)}.", StringComparison.Ordinal);

    private static bool CanBeNamed(OutcomeTest test) => test.Field is null or { CanBeNamed: true };

    /// <summary>Those that can be judged on all records; together where they can, since the file is read for each trial.</summary>
    private ImmutableArray<OutcomeTest> Judged(ImmutableArray<OutcomeTest> tests)
    {
        if (tests.IsEmpty || IsJudged(tests))
        {
            return tests;
        }

        ImmutableArray<OutcomeTest> judged = [];
        foreach (var test in tests)
        {
            var more = judged.Add(test);
            judged = IsJudged(more) ? more : judged;
        }

        return judged;
    }

    private bool IsJudged(ImmutableArray<OutcomeTest> tests) =>
        trial.Judge(draft, Asking(tests, []).Rule, Day) is { } judged && (seen.First is null || judged is { Findings: [], Verdict: EvidenceVerdict.Passing or EvidenceVerdict.Failing });

    private (string Rule, ImmutableArray<string> Notes) Asking(ImmutableArray<OutcomeTest> tests, ImmutableArray<string> said)
    {
        ImmutableArray<string> notes = [.. tests.SelectMany(test => test.Notes).Distinct(), .. said];
        return tests is [var only]
            ? (RuleText("no-failures", [(only.Expect, [])], notes), notes)
            : (RuleText("no-failures", [.. tests.Select(test => (test.Expect, test.Notes))], said), notes);
    }

    private (string Rule, ImmutableArray<string> Notes) Ran(ImmutableArray<string> said)
    {
        ImmutableArray<string> notes = ["This shows only that somebody ran it. What must be so of a record? \"expect count(where …) = 0\" counts what must not be.", .. said, .. Measures()];
        return (RuleText("ran", [("count() >= 1", [])], notes), notes);
    }

    private IEnumerable<string> Measures() => seen.Fields
        .Where(field => field is { CanBeNamed: true, Missing: 0, Kinds: [{ Kind: InspectedKind.Number }], Min: not null, Max: not null } && !FeedSuggester.IsNamedKey(field) && !TimeFields.IsNamedSo(field))
        .Take(FieldsNamed)
        .Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Path} is {(field.Min == field.Max ? $"{field.Min}" : $"{field.Min} to {field.Max}")} here; a limit on it is for somebody to set, and to date with \"threshold set\"."));

    private string RuleText(string name, ImmutableArray<(string Expect, ImmutableArray<string> Notes)> expects, ImmutableArray<string> notes)
    {
        var text = new StringBuilder($"evidence {name} {{\n");
        Comment(text, notes);
        text.Append(CultureInfo.InvariantCulture, $"  from {draft.Name}\n");
        foreach (var (expect, own) in expects)
        {
            Comment(text, own);
            text.Append(CultureInfo.InvariantCulture, $"  expect {expect}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"  within {Days} days\n}}\n").ToString();
    }

    private static void Comment(StringBuilder text, ImmutableArray<string> notes)
    {
        foreach (var note in notes)
        {
            text.Append("  // ").Append(SafeText.Of(note)).Append('\n');
        }
    }

    private FeedSuggestion Finish(string rule, ImmutableArray<string> notes, bool looksAtOutcome)
    {
        var (verdict, findings) = trial.Judge(draft, rule, options.AsOf) ?? (EvidenceVerdict.Unreadable, []);
        ImmutableArray<string> said = [.. findings.Select(finding => $"check finds {finding}"), .. Age()];
        var remarks = string.Concat(said.Select(finding => $"// {SafeText.Of(finding)}\n"));
        return new FeedSuggestion(path, draft.Name, draft.ToString(), remarks + rule, verdict)
        {
            Format = InspectionNames.NameOf(format),
            Records = seen.Records,
            LooksAtOutcome = looksAtOutcome,
            Notes = [.. draft.Notes, .. notes, .. said],
            Findings = findings,
        };
    }

    private ImmutableArray<string> Age() =>
        seen.Last is { } last && DateOnly.FromDateTime(last) < options.AsOf.AddDays(-Days)
            ? [string.Create(CultureInfo.InvariantCulture, $"The newest record is of {RecordWords.Day(last)}, more than {Days} days before {DateWords.Of(options.AsOf)}: until a newer one comes, evidence is missing.")]
            : [];
}
