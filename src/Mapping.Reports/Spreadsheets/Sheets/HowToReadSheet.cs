using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Spreadsheets.Sheets;

/// <summary>What the words mean, what the file was made of, and what is ours in it.</summary>
internal static class HowToReadSheet
{
    private static readonly ImmutableArray<(string Word, string Meaning)> Words =
    [
        .. OutcomeFacts.All.Select(outcome => (CoverageNames.NameOf(outcome), OutcomeMeanings.Of(outcome))),
        ("security, assurance", "Security protects the model from attack; assurance proves that the system was governed. Neither stands in for the other."),
        ("ours, not law", "Citations are the law's or the standard's. Titles, names of elements, domains, pillars and usual owners are ours, in our own words, and no legal advice."),
    ];

    public static Sheet Of(Judgement judgement, string toolVersion) => new(
        "How to read",
        [new("Word", 34), new("Meaning", 110)],
        [.. Facts(judgement, toolVersion).Concat(Words).Select(entry => ImmutableArray.Create(SheetCell.Of(entry.Word, CellStyle.Strong), SheetCell.Of(entry.Meaning)))])
    { HasFilter = false };

    private static IEnumerable<(string Word, string Meaning)> Facts(Judgement judgement, string toolVersion)
    {
        yield return ("judged at the end of", $"{DateWords.Of(judgement.Coverage.AsOf)}, UTC, by Mapping {toolVersion}");
        if (judgement.HasErrors)
        {
            yield return ("errors", "The sources have errors. This judges what is whole of them; no gate is said to hold.");
        }

        foreach (var sentence in judgement.Basis)
        {
            yield return ("rests on", sentence);
        }

        foreach (var catalog in judgement.Catalogs)
        {
            yield return (CatalogOrigin.Named(catalog), $"{catalog.Title}. {(catalog.OfficialSource.Length == 0 ? "" : $"Official text: {catalog.OfficialSource}. ")}{catalog.LicenceNotice} sha256:{catalog.Sha256}");
        }
    }
}
