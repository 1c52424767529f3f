using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Spreadsheets.Sheets;

/// <summary>What the words mean, what the file was made of, and what is ours in it.</summary>
internal static class HowToReadSheet
{
    private static readonly ImmutableArray<(string Word, string Meaning)> Words =
    [
        ("evidenced", "A control that maps it fully operates, and all its evidence passes."),
        ("telemetry-only", "The same, but the obligation is one of assurance, or shared, and nothing behind it is audit evidence or a document."),
        ("unverified", "A control operates, and no evidence rule shows it."),
        ("stale, missing, unreadable, failing", "What the evidence of the controls says, the worst of it. Nothing is ever green by absence."),
        ("partial", "Controls cover some of it, and say what they leave open."),
        ("planned", "The controls do not operate yet."),
        ("unmapped", "No control."),
        ("not-covered", "The catalog does not hold what binds such a system, so it is not judged, and no gate that asks for it holds."),
        ("waived", "Somebody decided to live with the gap until a date."),
        ("excluded", "Somebody decided that it does not fit the system."),
        ("not-applicable", "It does not bind this system."),
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
