using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Diagnostics;

/// <summary>A finding at a place in the sources.</summary>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Location Location, string Message)
{
    public string Code => Descriptor.Code;

    public string Name => Descriptor.Name;

    public DiagnosticSeverity Severity => Descriptor.Severity;

    public bool IsError => Severity == DiagnosticSeverity.Error;

    /// <summary>What to do; the descriptor's help unless this finding knows better.</summary>
    public string? Help { get; init; } = Descriptor.Help;

    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>What it is about, for one of many that differ in nothing else, so that whoever shows them together can list them.</summary>
    public DiagnosticSubject? Subject { get; init; }

    public ImmutableArray<CodeFix> Fixes { get; init; } = [];

    public static Diagnostic Create(DiagnosticDescriptor descriptor, Location location, params ReadOnlySpan<object?> arguments) =>
        new(descriptor, location, descriptor.Format(arguments));

    /// <summary>The order in which results list diagnostics: path, place, code, message. It never depends on who reported first.</summary>
    public static int Compare(Diagnostic left, Diagnostic right)
    {
        var byPlace = Location.Compare(left.Location, right.Location);
        if (byPlace != 0)
        {
            return byPlace;
        }

        var byCode = string.CompareOrdinal(left.Code, right.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(left.Message, right.Message);
    }

    /// <summary>Adds "did you mean" and its fix when a candidate is near the name that was found at the location.</summary>
    public Diagnostic WithNearest(string found, IEnumerable<string> candidates) => WithNearest(NearestName.Find(found, candidates));

    /// <inheritdoc cref="WithNearest(string, IEnumerable{string})"/>
    internal Diagnostic WithNearest(string found, NearestNames candidates) => WithNearest(candidates.Find(found));

    internal Diagnostic WithNearest(string? nearest) => nearest is null ? this : this with
    {
        Help = $"Did you mean \"{nearest}\"?",
        Fixes = Fixes.Add(CodeFix.Replace(Location, nearest, $"Change to \"{nearest}\"")),
    };

    public override string ToString() => $"{Location}: {Code} {Message}";
}
