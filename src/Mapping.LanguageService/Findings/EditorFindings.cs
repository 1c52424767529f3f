using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Mapping.Compiler;
using Mapping.Compiler.Diagnostics;
using Mapping.Workspaces.Editing;

namespace Mapping.LanguageService.Findings;

/// <summary>
/// The findings of a workspace as an editor shows them. Hundreds of gaps in one scope are one finding that lists them, and a gate
/// tells at its requirements what keeps it from holding. Made once a snapshot, when first asked for.
/// </summary>
public sealed class EditorFindings
{
    private const int NamesShown = 12;

    private static readonly ConditionalWeakTable<WorkspaceSnapshot, EditorFindings> Known = [];

    private readonly WorkspaceSnapshot snapshot;
    private readonly ILookup<string, Diagnostic> verdict;

    private EditorFindings(WorkspaceSnapshot snapshot)
    {
        this.snapshot = snapshot;
        verdict = GateFindings.Of(snapshot).Concat(RunDiagnostics.Of(snapshot.Compilation.Workspace)).ToLookup(finding => finding.Location.Path, StringComparer.Ordinal);
    }

    /// <summary>Every file that something was found in.</summary>
    public IEnumerable<string> Paths => snapshot.PathsWithDiagnostics.Union(verdict.Select(group => group.Key), StringComparer.Ordinal);

    public static EditorFindings Of(WorkspaceSnapshot snapshot) => Known.GetValue(snapshot, static of => new EditorFindings(of));

    /// <summary>What is said in a file of gates, or of there being no system, which hangs on the whole workspace and not on the file alone.</summary>
    public ImmutableArray<Diagnostic> OfVerdict(string path) => verdict.Contains(path) ? [.. verdict[path]] : [];

    /// <summary>What was found in a file, canonical order.</summary>
    public ImmutableArray<Diagnostic> In(string path) =>
    [
        .. Grouped(snapshot.DiagnosticsOf(path)).Concat(verdict[path]).Order(Comparer<Diagnostic>.Create(Diagnostic.Compare)),
    ];

    /// <summary>The finding that an editor shows for one of the snapshot's: itself, or the one that lists it.</summary>
    public Diagnostic Shown(Diagnostic finding) => !IsGap(finding)
        ? finding
        : Joined([.. snapshot.DiagnosticsOf(finding.Location.Path).Where(other => IsGap(other) && KeyOf(other) == KeyOf(finding))]);

    private static IEnumerable<Diagnostic> Grouped(ImmutableArray<Diagnostic> findings) => findings.Any(IsGap)
        ? findings.Where(finding => !IsGap(finding)).Concat(findings.Where(IsGap).GroupBy(KeyOf).Select(group => Joined([.. group])))
        : findings;

    private static bool IsGap(Diagnostic finding) => finding is { Subject: not null, Descriptor.OfSeveral: not null };

    private static (Compiler.Text.Location Location, string Code) KeyOf(Diagnostic finding) => (finding.Location, finding.Code);

    private static Diagnostic Joined(ImmutableArray<Diagnostic> gaps) => gaps is [var only]
        ? only
        : gaps[0] with { Message = string.Create(CultureInfo.InvariantCulture, $"{gaps.Length} obligations {gaps[0].Descriptor.OfSeveral}: {Names(gaps)}."), Subject = null };

    private static string Names(ImmutableArray<Diagnostic> gaps)
    {
        var names = string.Join(", ", gaps.Select(gap => gap.Subject).OfType<DiagnosticSubject>().OrderBy(subject => subject.Order).Take(NamesShown).Select(subject => subject.Name));
        return gaps.Length > NamesShown ? string.Create(CultureInfo.InvariantCulture, $"{names} and {gaps.Length - NamesShown} more") : names;
    }
}
