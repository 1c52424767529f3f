using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;

namespace Mapping.Compiler.Tests.Applicability;

/// <summary>
/// Says what binds in as few citations as will do: a provision stands for its leaves where all of them bind from the same day, and with
/// <c>but</c> where nearly all do.
/// </summary>
internal static class BindingWords
{
    private const int FewestThatAreShorter = 3;

    public static string Of(IEnumerable<ObligationResult> obligations, DateOnly day)
    {
        var all = obligations.ToList();
        if (all.Any(entry => entry.Applicability.NotCovered is not null))
        {
            return "not judged";
        }

        var groups = all.Where(entry => entry.Applicability.Applies)
            .GroupBy(entry => entry.Applicability is { InForce: false, From: { } from } ? from : day)
            .OrderBy(group => group.Key)
            .Select(group => $"{When(group.Key, day)}{string.Join(", ", Cover([.. group.Select(entry => entry.Provision)]))}")
            .ToList();
        return groups.Count == 0 ? "nothing" : string.Join("; ", groups);
    }

    private static string When(DateOnly from, DateOnly day) => from == day ? "" : from.ToString("'**from 'yyyy-MM-dd'** '", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Cover(HashSet<Provision> bound) =>
        bound.Select(RootOf).Distinct().OrderBy(root => root.Index).SelectMany(root => Cover(root, bound));

    private static List<string> Cover(Provision provision, HashSet<Provision> bound)
    {
        var leaves = AssessableBelow(provision).ToList();
        var missing = leaves.Where(leaf => !bound.Contains(leaf)).ToHashSet();
        if (missing.Count == 0 || missing.Count == leaves.Count)
        {
            return missing.Count == 0 && leaves.Count > 0 ? [NameOf(provision)] : [];
        }

        List<string> parts = [.. provision.Children.SelectMany(child => Cover(child, bound))];
        if (parts.Count < FewestThatAreShorter || missing.Count >= parts.Count)
        {
            return parts;
        }

        return [$"{NameOf(provision)} but {string.Join(" and ", provision.Children.SelectMany(child => Cover(child, missing)))}"];
    }

    private static string NameOf(Provision provision) => provision.DisplayName.Replace("Article ", "", StringComparison.Ordinal);

    private static Provision RootOf(Provision provision) => provision.Parent is { } parent ? RootOf(parent) : provision;

    private static IEnumerable<Provision> AssessableBelow(Provision provision) =>
        provision.Children.IsEmpty ? provision.IsAssessable ? [provision] : [] : provision.Children.SelectMany(AssessableBelow);
}
