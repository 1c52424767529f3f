using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>Reports the mappings that are suspect, those that nobody has locked, and what was signed when something else was asked.</summary>
internal static class ReadingFindings
{
    public static ImmutableArray<Diagnostic> Report(
        ImmutableArray<Diagnostic> previous, WorkspaceSymbols symbols, MappingLock? locked, EditionReadings editions, DateOnly asOf)
    {
        var bag = new DiagnosticBag();
        foreach (var decision in new SuspectDecisionFinder(editions, asOf).Find(symbols))
        {
            bag.Report(
                ReadingDiagnostics.SuspectDecision, decision.Location, decision.Name, decision.Used.Edition, decision.Read is { } read
                    ? $"it was signed on {DateWords.Of(decision.SignedOn)}, when edition {read.Edition} was the text, and that is something else now ({decision.Difference})"
                    : SuspectWords.Of(decision));
        }

        foreach (var document in new SuspectDocumentFinder(editions, asOf).Find(symbols.Controls))
        {
            bag.Report(ReadingDiagnostics.SuspectDocument, document.Location, document.Name, document.Used.Id, document.Used.Edition, SuspectWords.Of(document));
        }

        if (locked is not null || symbols.Controls.Any(control => control.Mappings.Any(mapping => mapping.ReadOn is not null)))
        {
            ReportMappings(bag, symbols.Controls, new SuspectFinder(locked, editions, asOf));
        }

        return DiagnosticContent.Settle(previous, bag.ToSortedArray());
    }

    private static void ReportMappings(DiagnosticBag bag, ImmutableArray<ControlSymbol> controls, SuspectFinder finder)
    {
        foreach (var suspect in finder.Find(controls))
        {
            bag.Report(ReadingDiagnostics.SuspectMapping, suspect.Mapping.Location, suspect.Cited, suspect.Control.Name, SuspectWords.Of(suspect));
        }

        foreach (var (control, mapping) in finder.Unlocked(controls))
        {
            bag.Report(ReadingDiagnostics.UnlockedMapping, mapping.Location, string.Join(", ", mapping.Provisions.Provisions), control.Name);
        }
    }
}
