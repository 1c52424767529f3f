using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>One system on the page, and the names of the places that links lead to. No name of a workspace is part of them.</summary>
internal sealed class SystemPart
{
    /// <summary>With more obligations than these, each is told in fewer words, so that the page stays small.</summary>
    private const int ManyObligations = 2000;

    private readonly Dictionary<ObligationResult, int> obligations = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ControlSymbol, int> controls = [];
    private readonly Dictionary<Provision, ObligationResult> byProvision = [];

    public SystemPart(ReportContent content, SystemCoverage coverage, int number)
    {
        Content = content;
        Coverage = coverage;
        Number = number;
        foreach (var obligation in coverage.Obligations)
        {
            obligations.Add(obligation, obligations.Count + 1);
            byProvision.TryAdd(obligation.Provision, obligation);
        }

        Controls = [.. ControlsOf(coverage)];
        foreach (var control in Controls)
        {
            controls.Add(control, controls.Count + 1);
        }

        Counted = [.. coverage.Obligations.Where(obligation => obligation.IsCounted)];
        Open = [.. Counted.Where(obligation => obligation.Outcome.IsOpen())];
        Gap = content.Gaps.FirstOrDefault(gap => gap.Question.System.Name == coverage.System.Name);
    }

    public ReportContent Content { get; }

    public SystemCoverage Coverage { get; }

    /// <summary>From 1.</summary>
    public int Number { get; }

    /// <summary>The controls behind any obligation that counts, by name.</summary>
    public ImmutableArray<ControlSymbol> Controls { get; }

    public ImmutableArray<ObligationResult> Counted { get; }

    /// <summary>What counts and is neither evidenced nor waived.</summary>
    public ImmutableArray<ObligationResult> Open { get; }

    /// <summary>What products do for the system; null where none is declared, or nobody asked.</summary>
    public GapAnalysis? Gap { get; }

    /// <summary>Whether what an obligation asks stands with it, else only in the catalog.</summary>
    public bool HasParaphrases => Coverage.Obligations.Length <= ManyObligations;

    /// <summary>How long a title or a name in a list of obligations is.</summary>
    public int TitleLength => HasParaphrases ? Words.TitleLength : 60;

    /// <summary>How long a sentence of a derivation is; the sources have the rest.</summary>
    public int SentenceLength => HasParaphrases ? 500 : 140;

    public SystemSymbol System => Coverage.System;

    public Judgement Judgement => Content.Judgement;

    public DateOnly AsOf => Judgement.Coverage.AsOf;

    public string Id(string part) => string.Create(CultureInfo.InvariantCulture, $"s{Number}-{part}");

    public string IdOf(ObligationResult obligation) => Id(string.Create(CultureInfo.InvariantCulture, $"o{obligations[obligation]}"));

    public string IdOf(ControlSymbol control) => Id(string.Create(CultureInfo.InvariantCulture, $"c{controls[control]}"));

    /// <summary>The first obligation of a framework and article, whose group stands for all of them.</summary>
    public string IdOfGroup(ObligationResult first) => Id(string.Create(CultureInfo.InvariantCulture, $"a{obligations[first]}"));

    /// <summary>The name of a product's place, by its position among those asked about.</summary>
    public string IdOfProduct(int index) => Id(string.Create(CultureInfo.InvariantCulture, $"p{index + 1}"));

    /// <summary>The place of an obligation; null where a scope leaves it out.</summary>
    public HtmlLink? LinkTo(Provision provision) => byProvision.TryGetValue(provision, out var obligation) ? HtmlLink.To(IdOf(obligation)) : null;

    /// <summary>The place of a control; null where none of the obligations that count is behind it.</summary>
    public HtmlLink? LinkTo(ControlSymbol control) => controls.ContainsKey(control) ? HtmlLink.To(IdOf(control)) : null;

    private static IEnumerable<ControlSymbol> ControlsOf(SystemCoverage coverage) => coverage.Obligations
        .Where(obligation => obligation.IsCounted)
        .SelectMany(obligation => obligation.Controls)
        .Select(covering => covering.Control)
        .Distinct()
        .OrderBy(control => control.Name, StringComparer.Ordinal);
}
