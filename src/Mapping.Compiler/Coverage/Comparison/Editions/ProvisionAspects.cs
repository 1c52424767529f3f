using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage.Comparison.Editions;

/// <summary>The questions that make two provisions the same to whoever has mapped one of them, and the names of these questions.</summary>
internal static class ProvisionAspects
{
    public const string Number = "number";
    public const string Title = "title";
    public const string Words = "words";
    public const string Kind = "kind";
    public const string Actors = "actors";
    public const string Condition = "condition";
    public const string Reach = "reach";
    public const string Date = "date";
    public const string Retention = "retention";
    public const string Excludable = "excludable";
    public const string Closable = "closable";
    public const string Predefined = "predefined";
    public const string Evidence = "evidence";

    private static readonly ImmutableArray<(string Name, Func<Provision, string?> Answer)> Questions =
    [
        (Number, provision => provision.DisplayName),
        (Title, provision => provision.Title),
        (Words, provision => provision.Paraphrase),
        (Kind, provision => provision.IsWithdrawn ? "withdrawn" : CatalogNames.NameOf(provision.Kind)),
        (Actors, provision => Listed(provision.Actors)),
        (Condition, provision => ConditionText.Render(provision.Condition)),
        (Reach, provision => ConditionText.Render(provision.Reach)),
        (Date, DatesOf),
        (Retention, provision => provision.Retention?.ToString()),
        (Excludable, provision => YesOrNo(provision.IsExcludable)),
        (Closable, provision => YesOrNo(provision.IsClosable)),
        (Predefined, provision => YesOrNo(provision.AsksForPredefined)),
        (Evidence, provision => Listed(provision.ExpectedEvidence)),
    ];

    /// <summary>What differs, in the order of a catalog. Nearly every provision says the same in both editions, so that only answers that may differ are written.</summary>
    public static ImmutableArray<ProvisionAspect> Of(Provision before, Provision after)
    {
        ImmutableArray<ProvisionAspect>.Builder? found = null;
        foreach (var (name, answer) in Questions)
        {
            if (!IsPlainlySame(name, before, after) && answer(before) is var was && answer(after) is var now && was != now)
            {
                (found ??= ImmutableArray.CreateBuilder<ProvisionAspect>()).Add(new ProvisionAspect(name, was, now));
            }
        }

        return found?.ToImmutable() ?? [];
    }

    /// <summary>Of the answers that have to be put together from parts: whether the parts are the same, so that the answers are.</summary>
    private static bool IsPlainlySame(string question, Provision before, Provision after) => question switch
    {
        Actors => before.Actors.AsSpan().SequenceEqual(after.Actors.AsSpan()),
        Condition => ConditionText.IsSame(before.Condition, after.Condition),
        Reach => ConditionText.IsSame(before.Reach, after.Reach),
        Date => before.AppliesFrom.AsSpan().SequenceEqual(after.AppliesFrom.AsSpan()),
        Retention => before.Retention == after.Retention,
        Evidence => before.ExpectedEvidence.AsSpan().SequenceEqual(after.ExpectedEvidence.AsSpan()),
        _ => false,
    };

    /// <summary>Everything that a mapping on a provision was made against, one answer a line but for its number.</summary>
    public static IEnumerable<string> AnswersOf(Provision provision) =>
        Questions.Where(question => question.Name != Number).Select(question => $"{question.Name}: {question.Answer(provision)}");

    private static string? DatesOf(Provision provision) => provision.AppliesFrom.IsEmpty
        ? null
        : string.Join(", ", provision.AppliesFrom.Select(date => date.Route is null ? DateWords.Of(date.Date) : $"{DateWords.Of(date.Date)} for {date.Route}"));

    private static string? Listed(ImmutableArray<string> names) => names.IsEmpty ? null : string.Join(", ", names);

    private static string YesOrNo(bool answer) => answer ? "yes" : "no";
}
