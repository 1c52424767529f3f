using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Findings;

namespace Mapping.LanguageServer.Features.Diagnostics;

/// <summary>What an editor was told of one workspace, so that it is told only what is new.</summary>
internal sealed class PublishedWorkspace(PublishedFiles files)
{
    /// <summary>What the editor was last told, by path.</summary>
    private readonly Dictionary<string, Published> published = new(StringComparer.Ordinal);

    /// <summary>How the editor spelt its documents when it was last told.</summary>
    private SnapshotUris? spellings;

    /// <summary>Where it was told stays known, so that a document opened under another spelling is taken back under the old one.</summary>
    public void Forget(string path)
    {
        if (published.TryGetValue(path, out var known))
        {
            published[path] = known with { Findings = default, ResultId = "" };
        }
    }

    public void TakeBack()
    {
        foreach (var path in published.Keys.ToList())
        {
            TakeBack(path);
        }
    }

    public void Tell(SnapshotContext context)
    {
        var paths = EditorFindings.Of(context.Snapshot).Paths.Concat(context.Snapshot.OpenDocuments.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var path in published.Keys.Where(path => !paths.Contains(path)).ToList())
        {
            TakeBack(path);
        }

        var spells = spellings is not null && context.Uris.SpellsLike(spellings);
        spellings = context.Uris;
        var items = new DiagnosticItems(context);
        foreach (var path in paths.Where(path => !spells || !IsTold(context, path)).Order(StringComparer.Ordinal))
        {
            Tell(context, path, items);
        }
    }

    private void TakeBack(string path)
    {
        if (published.Remove(path, out var known))
        {
            files.TakeBack(this, known.Uri);
        }
    }

    /// <summary>Whether the editor was told of a file what there is to tell, while nothing is spelt in another way.</summary>
    private bool IsTold(SnapshotContext context, string path) =>
        published.TryGetValue(path, out var known)
        && files.IsSpokenOfBy(this, known.Uri)
        && known.TellsOf(VersionOf(context, path), context.Snapshot.DiagnosticsOf(path), EditorFindings.Of(context.Snapshot).OfVerdict(path));

    private void Tell(SnapshotContext context, string path, DiagnosticItems items)
    {
        var shown = EditorFindings.Of(context.Snapshot);
        var told = items.Of(shown.In(path));
        var known = published.GetValueOrDefault(path);
        var now = new Published(context.Uris.Of(path), VersionOf(context, path), context.Snapshot.DiagnosticsOf(path), shown.OfVerdict(path))
        {
            ResultId = DiagnosticItems.ResultIdOf(told),
        };
        published[path] = now;
        if (known is not null && known.IsSaidLike(now) && files.IsSpokenOfBy(this, now.Uri))
        {
            return;
        }

        if (known is not null && known.Uri != now.Uri)
        {
            files.TakeBack(this, known.Uri);
        }

        files.Say(this, now.Uri, told, now.Version);
    }

    private static int? VersionOf(SnapshotContext context, string path) =>
        context.Snapshot.OpenDocuments.TryGetValue(path, out var document) ? document.Version : null;
}
