using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Findings;

/// <summary>Something to mend, at the place where it can be mended, in the form that CI systems want it.</summary>
/// <param name="Rule">What is said of its kind.</param>
/// <param name="Level">What it means to a build.</param>
/// <param name="Message">A whole sentence. It may hold anything that sources hold: writers make it harmless.</param>
/// <param name="Location">Where it can be mended.</param>
/// <param name="Identity">What makes it the same one tomorrow.</param>
public sealed record Finding(DiagnosticDescriptor Rule, FindingLevel Level, string Message, Location Location, FindingIdentity Identity)
{
    /// <summary>What to do, a whole sentence; null where the message says it.</summary>
    public string? Help { get; init; }

    /// <summary>How it stands, for findings that can get better or worse: an outcome, or a verdict on evidence.</summary>
    public string? State { get; init; }

    /// <summary>What fails, as the sources write it; empty where nothing is found to be otherwise than it should be.</summary>
    public ImmutableArray<string> Fails { get; init; } = [];

    /// <summary>The one system that it is about; null where it is about several, or about the sources.</summary>
    public string? System { get; init; }

    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>The obligations that it leaves open, by system and catalog.</summary>
    public ImmutableArray<SystemObligation> Obligations { get; init; } = [];

    /// <summary>Whether it is an error of the sources, while which no gate is said to hold.</summary>
    public bool IsSourceError => Rule.Severity == DiagnosticSeverity.Error;

    /// <summary>Whether it is for the editor, where it comes with a fix, rather than for a build.</summary>
    public bool IsHint => Level == FindingLevel.Note && Rule.Severity == DiagnosticSeverity.Hint;

    /// <summary>Which of those with the same identity it is, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>Whether a baseline accepts it, but not as bad as it is now.</summary>
    public bool IsWorse { get; init; }

    /// <summary>Whether it is a gate that nothing shown can make hold: a contradiction in what is declared.</summary>
    public bool IsObjection { get; init; }

    /// <summary>Its fingerprint, unique within a result: the second one with the same identity ends in <c>:2</c>.</summary>
    public string Fingerprint => Number == 1
        ? Identity.Fingerprint
        : string.Create(CultureInfo.InvariantCulture, $"{Identity.Fingerprint}:{Number}");

    /// <summary>The order of places, then codes, then fingerprints: it never depends on who reported first.</summary>
    public static int Compare(Finding left, Finding right)
    {
        var byPlace = Location.Compare(left.Location, right.Location);
        if (byPlace != 0)
        {
            return byPlace;
        }

        var byCode = string.CompareOrdinal(left.Rule.Code, right.Rule.Code);
        var byName = byCode != 0 ? byCode : string.CompareOrdinal(left.Identity.About, right.Identity.About);
        return byName != 0 ? byName : string.CompareOrdinal(left.Message, right.Message);
    }
}
