using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Binds the files of a workspace. Of an earlier state is taken over what would come out the same: what the files share while no
/// file that declares any of it changes, the controls of a file while neither it nor a name that it uses changes.
/// </summary>
internal sealed class WorkspaceBinder
{
    private readonly WorkspaceBinding? previous;
    private readonly CatalogSet catalogs;
    private readonly Dictionary<SyntaxTree, BoundControls> known = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<FileDeclarations> files;
    private readonly UnreadNames unread;

    private WorkspaceBinder(WorkspaceBinding? previous, ImmutableArray<SyntaxTree> trees, CatalogSet catalogs)
    {
        this.previous = previous;
        this.catalogs = catalogs;
        foreach (var file in previous?.Files ?? [])
        {
            known.Add(file.File.Tree, file);
        }

        files = [.. trees.Select(tree => known.TryGetValue(tree, out var file) ? file.File : FileDeclarations.Of(tree))];
        unread = UnreadNames.Of(files);
    }

    /// <param name="previous">An earlier state, or null.</param>
    /// <param name="trees">Ordinal order of paths.</param>
    /// <param name="catalogs">The catalogs at hand.</param>
    public static WorkspaceBinding Bind(WorkspaceBinding? previous, ImmutableArray<SyntaxTree> trees, CatalogSet catalogs) =>
        new WorkspaceBinder(previous, trees, catalogs).Bind();

    private WorkspaceBinding Bind()
    {
        var binder = IsSharedTheSame() ? null : NewSharedBinder();
        var tables = binder?.BindNames() ?? previous?.Tables ?? NewSharedBinder().BindNames();
        var bound = BindControls(tables, out var filesBound);
        var controls = ListOf(bound);
        var shared = binder?.Finish() ?? previous?.Shared ?? NewSharedBinder().Finish();
        var complete = shared with { Tables = tables.WithControls(new Lazy<NameTable<ControlSymbol>>(controls.ToTable)) };
        return new WorkspaceBinding(bound, unread, complete, controls, BindVendors(complete.Tables), catalogs, previous)
        {
            FilesBound = filesBound,
            IsSharedBound = binder is not null,
        };
    }

    private SharedBinder NewSharedBinder() => new(files, unread, catalogs);

    /// <summary>Vendors hold the controls that they provide, so they are bound with them each time; they are few.</summary>
    private ImmutableArray<Diagnostic> BindVendors(BindingTables tables)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var file in files.Where(file => !file.Shared.IsEmpty))
        {
            var context = new FileContext(file.Tree, unread);
            foreach (var vendor in file.Shared.OfType<VendorDeclarationSyntax>())
            {
                VendorBinder.Bind(context, vendor, tables);
            }

            diagnostics.AddRange(context.Diagnostics.ToSortedArray());
        }

        return diagnostics.ToSortedArray();
    }

    private bool IsSharedTheSame() =>
        previous is not null
        && previous.Catalogs == catalogs
        && previous.Unread.AreThoseOf(unread)
        && previous.Files.Select(file => file.File).Where(file => !file.Shared.IsEmpty)
            .SequenceEqual(files.Where(file => !file.Shared.IsEmpty));

    /// <summary>Controls are most of a workspace, so files are bound side by side.</summary>
    private ImmutableArray<BoundControls> BindControls(BindingTables tables, out int count)
    {
        var bound = new BoundControls[files.Length];
        var stale = new List<int>();
        var isStale = StalenessUnder(tables);
        var follow = FollowerUnder(tables);
        for (var i = 0; i < bound.Length; i++)
        {
            if (known.TryGetValue(files[i].Tree, out var file) && !isStale(file))
            {
                bound[i] = follow(file);
            }
            else
            {
                stale.Add(i);
            }
        }

        Parallel.ForEach(stale, i => bound[i] = BoundControls.Bind(files[i], unread, tables));
        count = stale.Count;
        return ImmutableCollectionsMarshal.AsImmutableArray(bound);
    }

    /// <summary>Tells of a file that has not changed whether its controls have to be bound anew all the same.</summary>
    private Func<BoundControls, bool> StalenessUnder(BindingTables tables)
    {
        if (previous is null || !tables.Frameworks.MeansTheSameAs(previous.Tables.Frameworks))
        {
            return _ => true;
        }

        var changed = tables == previous.Tables ? new HashSet<string>() : tables.NamesChangedSince(previous.Tables);
        var isNews = changed.Count > 0 || !unread.AreThoseOf(previous.Unread);
        return file => file.Uses.Overlaps(changed) || (isNews && file.Uses.LeadNowhere);
    }

    /// <summary>Puts what is said elsewhere of owners and feeds into the controls of a file that need not be bound anew for it.</summary>
    private Func<BoundControls, BoundControls> FollowerUnder(BindingTables tables)
    {
        if (previous is null || tables == previous.Tables)
        {
            return file => file;
        }

        var (domains, feeds) = (tables.DomainsChangedSince(previous.Tables), tables.FeedsChangedSince(previous.Tables));
        return file =>
        {
            file = domains.Count > 0 ? file.WithDomains(domains) : file;
            return feeds.Count > 0 ? file.WithFeeds(feeds) : file;
        };
    }

    private ControlList ListOf(ImmutableArray<BoundControls> bound)
    {
        if (previous is null)
        {
            return ControlList.Of(bound);
        }

        var (before, after) = (new List<ControlSymbol>(), new List<ControlSymbol>());
        var gone = previous.Files.ToHashSet();
        foreach (var file in bound.Where(file => !gone.Remove(file)))
        {
            if (known.TryGetValue(file.File.Tree, out var earlier) && gone.Remove(earlier))
            {
                AddChanged(earlier.Symbols, file.Symbols, before, after);
            }
            else
            {
                after.AddRange(file.Symbols);
            }
        }

        before.AddRange(gone.SelectMany(file => file.Symbols));
        return previous.Controls.Replace(before, after) ?? ControlList.Of(bound);
    }

    /// <summary>What was put into the controls of a file that has not changed leaves most of them as they are; both lists are of the same declarations.</summary>
    private static void AddChanged(ImmutableArray<ControlSymbol> earlier, ImmutableArray<ControlSymbol> now, List<ControlSymbol> before, List<ControlSymbol> after)
    {
        foreach (var (was, isNow) in earlier.Zip(now).Where(pair => !ReferenceEquals(pair.First, pair.Second)))
        {
            before.Add(was);
            after.Add(isNow);
        }
    }
}
