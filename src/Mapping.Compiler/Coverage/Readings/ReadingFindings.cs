using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>Reports the mappings that are suspect, and those that nobody has locked.</summary>
internal static class ReadingFindings
{
    public static ImmutableArray<Diagnostic> Report(
        ImmutableArray<Diagnostic> previous, ImmutableArray<ControlSymbol> controls, MappingLock? locked, Func<string, IEnumerable<Framework>> editionsOf, DateOnly asOf)
    {
        if (locked is null && controls.All(control => control.Mappings.All(mapping => mapping.ReadOn is null)))
        {
            return [];
        }

        var bag = new DiagnosticBag();
        var finder = new SuspectFinder(locked, editionsOf, asOf);
        foreach (var suspect in finder.Find(controls))
        {
            bag.Report(ReadingDiagnostics.SuspectMapping, suspect.Mapping.Location, suspect.Cited, suspect.Control.Name, SuspectWords.Of(suspect));
        }

        foreach (var (control, mapping) in finder.Unlocked(controls))
        {
            bag.Report(ReadingDiagnostics.UnlockedMapping, mapping.Location, string.Join(", ", mapping.Provisions.Provisions), control.Name);
        }

        return DiagnosticContent.Settle(previous, bag.ToSortedArray());
    }
}
