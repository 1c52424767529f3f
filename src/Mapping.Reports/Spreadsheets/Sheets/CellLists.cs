using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Spreadsheets.Sheets;

/// <summary>Several things in one cell, a line each.</summary>
internal static class CellLists
{
    public static string Lines(IEnumerable<string> items) => string.Join('\n', items.Distinct(StringComparer.Ordinal));

    /// <summary>For example <c>risk-process (in part, planned)</c>.</summary>
    public static string Controls(ObligationResult obligation) => Lines(obligation.Controls.Select(covering =>
    {
        var part = covering.Strength == MappingStrength.Full ? "" : "in part";
        var state = covering.State == ControlState.Planned ? "planned" : "";
        var notes = string.Join(", ", new[] { part, state }.Where(note => note.Length > 0));
        return notes.Length == 0 ? covering.Control.Name : $"{covering.Control.Name} ({notes})";
    }));

    public static string Owners(ObligationResult obligation, WorkspaceSymbols symbols) =>
        Lines(obligation.Controls.Select(covering => symbols.TitleOf(covering.Control.Owner)).OfType<string>());

    /// <summary>The systems that something is for.</summary>
    public static string For(ImmutableArray<string>? systems) =>
        systems is { } named ? Lines(named) : "every system";

    public static string Provisions(FrameworkSymbol framework, ProvisionSet provisions) =>
        $"{framework.Framework.Id} {string.Join(", ", provisions.Provisions.Select(provision => provision.DisplayName))}";
}
