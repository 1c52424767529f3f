using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>What the verdict shows of the controls of one file, and what they use.</summary>
internal sealed class FileFindings
{
    private readonly HashSet<string> feeds = new(StringComparer.Ordinal);
    private readonly HashSet<string> limits = new(StringComparer.Ordinal);
    private readonly HashSet<string> owners = new(StringComparer.Ordinal);

    private FileFindings(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<RetentionClaim> retention)
    {
        Diagnostics = diagnostics;
        Retention = retention;
    }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public ImmutableArray<RetentionClaim> Retention { get; }

    /// <summary>The names of the feeds that rules read.</summary>
    public IReadOnlySet<string> Feeds => feeds;

    /// <summary>The names of the limits that rules compare with.</summary>
    public IReadOnlySet<string> Limits => limits;

    /// <summary>The names of those who own controls or approve something of them.</summary>
    public IReadOnlySet<string> Owners => owners;

    /// <summary>Whether every rule has a source.</summary>
    public bool KnowsSources { get; private set; } = true;

    /// <param name="controls">The controls that count.</param>
    /// <param name="asOf">The day at whose end they are judged.</param>
    /// <param name="counted">What counts, where that alone says who is needed; else null.</param>
    public static FileFindings Of(IEnumerable<ControlSymbol> controls, DateOnly asOf, CountedLeaves? counted)
    {
        var ordered = controls.OrderBy(control => control.Name, StringComparer.Ordinal).ToList();
        var bag = new DiagnosticBag();
        var forms = new EvidenceFormFindings(bag);
        var retention = new RetentionClaims();
        foreach (var control in ordered)
        {
            ControlFindings.Report(control, asOf, counted, bag);
            forms.Report(control, asOf);
            retention.Add(control, asOf);
        }

        var findings = new FileFindings(bag.ToSortedArray(), [.. retention.First]);
        ordered.ForEach(findings.NoteUses);
        return findings;
    }

    private void NoteUses(ControlSymbol control)
    {
        Note(control.Owner);
        foreach (var rule in control.Evidence)
        {
            KnowsSources &= rule.Feed is not null || rule.Document is not null;
            Note(rule.Threshold?.By);
            limits.UnionWith(rule.Limits.Select(limit => limit.Name));
            Note(rule.Document?.ApprovedBy);
            foreach (var feed in rule.Feeds)
            {
                feeds.Add(feed.Name);
            }
        }
    }

    private void Note(OwnerReference? owner)
    {
        if (owner is not null)
        {
            owners.Add(owner.Name);
        }
    }
}
