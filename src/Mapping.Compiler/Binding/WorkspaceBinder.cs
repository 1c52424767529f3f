using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Binds the files of a workspace. Kinds are bound one after the other, each against the finished names of those before it,
/// so that no order of files or declarations matters.
/// </summary>
internal sealed class WorkspaceBinder
{
    private readonly ImmutableArray<FileContext> files;
    private readonly CatalogSet catalogs;
    private readonly BindingTables tables = new();
    private readonly DiagnosticBag workspaceDiagnostics = new();
    private readonly ImmutableArray<CrosswalkRowSymbol>.Builder ownRows = ImmutableArray.CreateBuilder<CrosswalkRowSymbol>();
    private readonly ImmutableArray<CrosswalkRowSymbol>.Builder shippedRows = ImmutableArray.CreateBuilder<CrosswalkRowSymbol>();
    private readonly ImmutableArray<WaiverSymbol>.Builder waivers = ImmutableArray.CreateBuilder<WaiverSymbol>();
    private readonly ImmutableArray<ExclusionSymbol>.Builder exclusions = ImmutableArray.CreateBuilder<ExclusionSymbol>();

    private WorkspaceBinder(ImmutableArray<SyntaxTree> trees, CatalogSet catalogs)
    {
        var unread = UnreadNames.Of(trees);
        files = [.. trees.Select(tree => new FileContext(tree, unread))];
        this.catalogs = catalogs;
    }

    /// <param name="trees">Ordinal order of paths.</param>
    /// <param name="catalogs">The catalogs at hand.</param>
    public static BindingResult Bind(ImmutableArray<SyntaxTree> trees, CatalogSet catalogs) => new WorkspaceBinder(trees, catalogs).Bind();

    private BindingResult Bind()
    {
        ForEach<UseFrameworkSyntax>((file, syntax) => UseBinder.Bind(file, syntax, catalogs, tables.Frameworks));
        ForEach<OwnerDeclarationSyntax>((file, syntax) => OwnerBinder.Bind(file, syntax, tables.Owners));
        BindSystems();
        ForEach<FeedDeclarationSyntax>((file, syntax) => FeedBinder.Bind(file, syntax, tables.Feeds));
        BindControls();
        BindDecisions();
        BindCrosswalks();
        ForEach<VendorDeclarationSyntax>((file, syntax) => VendorBinder.Bind(file, syntax, tables));
        ForEach<GateDeclarationSyntax>((file, syntax) => new GateBinder(file, tables).Bind(syntax));
        return Finish();
    }

    private void ForEach<TSyntax>(Action<FileContext, TSyntax> bind)
        where TSyntax : DeclarationSyntax
    {
        foreach (var file in files)
        {
            foreach (var declaration in file.Tree.Root.Declarations)
            {
                if (declaration is TSyntax syntax)
                {
                    bind(file, syntax);
                }
            }
        }
    }

    private void BindSystems()
    {
        var vocabulary = new SystemVocabulary(tables.Frameworks);
        var vendors = new HashSet<string>(StringComparer.Ordinal);
        ForEach<VendorDeclarationSyntax>((file, syntax) => vendors.Add(file.TextOf(syntax.Name)));
        ForEach<SystemDeclarationSyntax>(
            (file, syntax) => SystemBinder.Bind(file, syntax, tables.Frameworks, vocabulary, vendors, tables.Systems));
    }

    /// <summary>Controls are most of a workspace, so files are bound side by side; they are then declared in order.</summary>
    private void BindControls()
    {
        var controls = new List<ControlSymbol>[files.Length];
        Parallel.For(0, files.Length, i => controls[i] = BindControls(files[i]));
        for (var i = 0; i < files.Length; i++)
        {
            foreach (var control in controls[i])
            {
                tables.Controls.Declare(files[i], control.Name, control, control.Location);
            }
        }
    }

    private List<ControlSymbol> BindControls(FileContext file)
    {
        var controls = new List<ControlSymbol>();
        foreach (var declaration in file.Tree.Root.Declarations)
        {
            if (declaration is ControlDeclarationSyntax syntax && ControlBinder.Bind(file, syntax, tables) is { } control)
            {
                controls.Add(control);
            }
        }

        return controls;
    }

    private void BindDecisions()
    {
        ForEach<WaiveDeclarationSyntax>((file, syntax) => AddIfBound(waivers, new DecisionBinder(file, tables).Bind(syntax)));
        ForEach<ExcludeDeclarationSyntax>((file, syntax) => AddIfBound(exclusions, new DecisionBinder(file, tables).Bind(syntax)));
    }

    private void BindCrosswalks()
    {
        ForEach<UseCrosswalkSyntax>((file, syntax) => ShippedCrosswalkBinder.Bind(file, syntax, tables.Frameworks, shippedRows));
        ForEach<CrosswalkDeclarationSyntax>((file, syntax) => new CrosswalkBinder(file, tables.Frameworks).Bind(syntax, ownRows));
    }

    private static void AddIfBound<TSymbol>(ImmutableArray<TSymbol>.Builder list, TSymbol? symbol)
        where TSymbol : class
    {
        if (symbol is not null)
        {
            list.Add(symbol);
        }
    }

    private BindingResult Finish()
    {
        var rows = CrosswalkRowSet.Settle(ownRows.ToImmutable(), shippedRows.ToImmutable(), workspaceDiagnostics);
        foreach (var file in files)
        {
            workspaceDiagnostics.AddRange(file.Diagnostics.ToSortedArray());
        }

        var symbols = new WorkspaceSymbols
        {
            Frameworks = tables.Frameworks.Symbols,
            Owners = [.. tables.Owners.Symbols],
            Systems = [.. tables.Systems.Symbols],
            Feeds = [.. tables.Feeds.Symbols],
            Controls = [.. tables.Controls.Symbols],
            Waivers = waivers.ToImmutable(),
            Exclusions = exclusions.ToImmutable(),
            CrosswalkRows = rows,
            Vendors = [.. tables.Vendors.Symbols],
            Gates = [.. tables.Gates.Symbols],
        };
        return new BindingResult(symbols, tables, workspaceDiagnostics.ToSortedArray());
    }
}
