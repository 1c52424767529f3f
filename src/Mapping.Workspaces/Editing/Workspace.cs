using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;
using Mapping.Evidence;
using Mapping.Evidence.Plans;

namespace Mapping.Workspaces.Editing;

/// <summary>
/// A workspace that is being worked on: files on disk, the documents that an editor holds over them, and a date. The only object
/// that changes; one thread owns it, and everybody else works on its snapshots.
/// </summary>
public sealed class Workspace
{
    private readonly WorkspaceSettings settings;
    private readonly DiskFiles disk;
    private readonly AnswerMemory answers = new();
    private readonly EvidenceStamps stamps;
    private ImmutableSortedDictionary<string, OpenDocument> open = ImmutableSortedDictionary.Create<string, OpenDocument>(StringComparer.Ordinal);
    private WorkspaceSnapshot? current;
    private BoundWorkspace? bound;
    private Compilation? compilation;
    private DateOnly? chosenDate;
    private EvidenceEvaluation? evidence;
    private DiagnosticShift? evidenceFindings;
    private (BoundWorkspace Bound, DateOnly AsOf, DateOnly Today)? judgedEvidence;
    private long number;

    private Workspace(string root, WorkspaceSettings settings)
    {
        Root = root;
        this.settings = settings;
        disk = new DiskFiles(root, settings.Reach, settings.Reading);
        stamps = new EvidenceStamps(root);
        disk.Refresh(_ => true);
    }

    /// <summary>Absolute.</summary>
    public string Root { get; }

    /// <summary>Computed when it is asked for, so that of several edits in a row only the last costs anything.</summary>
    public WorkspaceSnapshot Current
    {
        get
        {
            if (current is null || current.Compilation.Today != settings.Today())
            {
                current = Recompute();
            }

            return current;
        }
    }

    /// <summary>The folders below that are workspaces of their own, relative to the root, ordinal order; as of the last look.</summary>
    public ImmutableArray<string> OtherWorkspaces => disk.OtherWorkspaces;

    public WorkspaceReach Reach => settings.Reach;

    public WorkspaceCounters Counters { get; private set; } = new();

    /// <summary>What there is in feeds, as far as somebody has looked, see <see cref="TakeInspectionTask"/>.</summary>
    public FeedInspections Inspections { get; private set; } = FeedInspections.None;

    /// <summary>The day at whose end everything is judged: the one chosen, else today.</summary>
    public DateOnly AsOf => chosenDate ?? settings.Today();

    /// <summary>Opens a folder; evidence is not read yet, see <see cref="TakeEvidenceTask"/>.</summary>
    /// <exception cref="WorkspaceException">The folder can't be read.</exception>
    public static Workspace Open(string root, WorkspaceSettings? settings = null) => new(root, settings ?? new WorkspaceSettings());

    /// <summary>An editor holds a document now, or holds it in a new version.</summary>
    public void SetDocument(string path, string content, int version)
    {
        // A text that is the same, on disk or a version ago, is the same object, and then nothing is computed again.
        var known = open.TryGetValue(path, out var document) ? document.Text : disk.Find(path);
        var text = known is not null && known.Content == content ? known : new SourceText(path, content);
        open = open.SetItem(path, new OpenDocument(text, version));
        current = null;
    }

    /// <summary>The disk counts again.</summary>
    public void CloseDocument(string path)
    {
        open = open.Remove(path);
        RefreshFiles([path]);
    }

    /// <summary>Files or folders were created, changed or deleted.</summary>
    /// <param name="paths">Relative to the root, with <c>/</c>.</param>
    public void RefreshFiles(ImmutableArray<string> paths)
    {
        foreach (var path in paths)
        {
            stamps.Changed(path);
        }

        var changed = paths.ToHashSet(StringComparer.Ordinal);
        disk.Refresh(file => changed.Contains(file) || WorkspacePath.FoldersOf(file).Any(changed.Contains));
        judgedEvidence = null;
        current = null;
    }

    /// <summary>
    /// Looks whether files are what they were when they were read, by length and time; for an editor that does not tell of changes,
    /// and before anything is written into a file that it does not hold.
    /// </summary>
    /// <param name="doubtsEvidence">Whether evidence may have changed too; whether it has is found out by whoever next takes the task.</param>
    /// <returns>Whether there is another state.</returns>
    public bool LookAgain(bool doubtsEvidence)
    {
        var hasChanged = disk.Refresh(_ => false) || doubtsEvidence;
        if (doubtsEvidence)
        {
            stamps.Doubt();
            judgedEvidence = null;
        }

        current = hasChanged ? null : current;
        return hasChanged;
    }

    /// <summary>Whether a source or a catalog of this path, or something below it, was on disk at the last look.</summary>
    public bool HasFilesAt(string path) => disk.HasAt(path);

    /// <summary>Judges at another date; null for today.</summary>
    public void SetAsOf(DateOnly? date)
    {
        chosenDate = date;
        current = null;
    }

    /// <summary>What has to be judged before the snapshot's evidence is that of its sources; null where it is already.</summary>
    public EvidenceTask? TakeEvidenceTask() => Current.IsEvidenceCurrent
        ? null
        : new EvidenceTask(Root, settings.Reach, Current.Compilation.Workspace, Current.AsOf, Current.Compilation.Today, answers, stamps);

    /// <summary>
    /// Takes what a task found. Where the sources have changed meanwhile it is still the best that is known, and stands until
    /// another task is done.
    /// </summary>
    public void Apply(EvidenceTask task, EvidenceEvaluation evaluation)
    {
        evidence = evaluation;
        evidenceFindings = evaluation.Diagnostics.IsEmpty ? null : new DiagnosticShift(evaluation.Diagnostics);
        judgedEvidence = (task.Bound, task.AsOf, task.Today);
        Counters = Counters with { EvidenceRuns = Counters.EvidenceRuns + 1 };
        current = null;
    }

    /// <summary>A look at what there is in feeds; null where nothing can have changed since somebody last looked.</summary>
    public InspectionTask? TakeInspectionTask() => Inspections.Cover(Current.Compilation.Symbols.Feeds, stamps.Said)
        ? null
        : new InspectionTask(Root, settings.Reach, Current.Compilation.Symbols.Feeds, Inspections, stamps);

    /// <summary>Takes what a task saw.</summary>
    public void Keep(FeedInspections inspections)
    {
        Inspections = inspections;
        Counters = Counters with { FeedsRead = Counters.FeedsRead + inspections.Read };
    }

    private WorkspaceSnapshot Recompute()
    {
        var catalogs = Overlaid(disk.Catalogs, isCatalog: true);
        bound = Bind(Overlaid(disk.Sources, isCatalog: false), catalogs);
        var (asOf, today) = (AsOf, settings.Today());
        var (findings, isWhole) = EvidenceFindings(bound, catalogs);
        compilation = bound.Rejudge(evidence?.Results ?? Compiler.Coverage.EvidenceResults.None, asOf, today, findings, compilation);
        Counters = Counters with
        {
            Verdicts = Counters.Verdicts + 1,
            ObligationsJudged = Counters.ObligationsJudged + compilation.ObligationsJudged,
            FilesRead = disk.FilesRead,
        };
        var reading = ReadingDiagnostics();
        var shown = reading.Any(diagnostic => diagnostic.IsError) ? compilation.WithoutAllSources() : compilation;
        return new WorkspaceSnapshot(Root, ++number, shown, reading)
        {
            OpenDocuments = open,
            CatalogTexts = catalogs,
            HasEvidence = evidence is not null,
            IsEvidenceCurrent = SettleEvidence(bound, asOf, today, isWhole),
        };
    }

    /// <summary>The findings on evidence where they stand now, and whether none was lost on the way.</summary>
    private (IEnumerable<ImmutableArray<Diagnostic>> Findings, bool IsWhole) EvidenceFindings(BoundWorkspace workspace, ImmutableArray<SourceText> catalogs)
    {
        if (evidenceFindings is null)
        {
            return ([], true);
        }

        var texts = workspace.Trees.Select(tree => tree.Source).Concat(catalogs).ToDictionary(text => text.Path, StringComparer.Ordinal);
        evidenceFindings.MoveTo(texts.GetValueOrDefault);
        return (evidenceFindings.Current, evidenceFindings.IsWhole);
    }

    /// <summary>Whether evidence was judged by these sources on this date, or by others that ask the same of it.</summary>
    private bool SettleEvidence(BoundWorkspace workspace, DateOnly asOf, DateOnly today, bool isWhole)
    {
        var isCurrent = judgedEvidence is { } judged
            && judged.AsOf == asOf
            && judged.Today == today
            && (judged.Bound == workspace || (isWhole && EvidenceQuestions.AreTheSame(judged.Bound.Symbols, workspace.Symbols)));
        if (isCurrent)
        {
            // The next state has most of its symbols in common with this one, and need only be compared where it has not; the old one can go.
            judgedEvidence = (workspace, asOf, today);
        }

        return isCurrent;
    }

    private BoundWorkspace Bind(ImmutableArray<SourceText> sources, ImmutableArray<SourceText> catalogs)
    {
        var next = BoundWorkspace.Update(bound, sources, catalogs);
        if (next != bound)
        {
            Counters = Counters with
            {
                Bindings = Counters.Bindings + 1,
                TreesParsed = Counters.TreesParsed + next.Work.TreesParsed,
                CatalogsRead = Counters.CatalogsRead + next.Work.CatalogsRead,
                FilesBound = Counters.FilesBound + next.Work.FilesBound,
                SharedBindings = Counters.SharedBindings + (next.Work.IsSharedBound ? 1 : 0),
            };
        }

        return next;
    }

    /// <summary>Both are in ordinal order of paths, so that they are merged.</summary>
    private ImmutableArray<SourceText> Overlaid(ImmutableArray<SourceText> files, bool isCatalog)
    {
        var texts = ImmutableArray.CreateBuilder<SourceText>(files.Length + open.Count);
        var next = 0;
        foreach (var (path, document) in open.Where(document => WorkspacePath.IsSource(document.Key, isCatalog)))
        {
            while (next < files.Length && string.CompareOrdinal(files[next].Path, path) < 0)
            {
                texts.Add(files[next++]);
            }

            next += next < files.Length && files[next].Path == path ? 1 : 0;
            texts.Add(document.Text);
        }

        texts.AddRange(files.AsSpan()[next..]);
        return texts.ToImmutable();
    }

    private ImmutableArray<Diagnostic> ReadingDiagnostics() =>
        [.. disk.DiagnosticsExcept(open.ContainsKey).Order(Comparer<Diagnostic>.Create(Diagnostic.Compare))];
}
