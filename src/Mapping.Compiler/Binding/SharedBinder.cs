using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Binds what the files of a workspace declare but for controls and vendors. Kinds are bound one after the other, each against the finished names
/// of those before it, so that no order of files or declarations matters. They are few, so they are bound together.
/// </summary>
internal sealed class SharedBinder
{
    private readonly ImmutableArray<(FileContext File, ImmutableArray<DeclarationSyntax> Declarations)> files;
    private readonly CatalogSet catalogs;
    private readonly BindingTables tables = new(new Lazy<NameTable<ControlSymbol>>(ControlList.Empty.ToTable));
    private readonly ImmutableArray<CrosswalkRowSymbol>.Builder ownRows = ImmutableArray.CreateBuilder<CrosswalkRowSymbol>();
    private readonly ImmutableArray<CrosswalkRowSymbol>.Builder shippedRows = ImmutableArray.CreateBuilder<CrosswalkRowSymbol>();
    private readonly ImmutableArray<WaiverSymbol>.Builder waivers = ImmutableArray.CreateBuilder<WaiverSymbol>();
    private readonly ImmutableArray<ExclusionSymbol>.Builder exclusions = ImmutableArray.CreateBuilder<ExclusionSymbol>();

    /// <param name="files">Ordinal order of paths.</param>
    /// <param name="unread">What the parser skipped in any of them.</param>
    /// <param name="catalogs">The catalogs at hand.</param>
    public SharedBinder(ImmutableArray<FileDeclarations> files, UnreadNames unread, CatalogSet catalogs)
    {
        this.files =
        [
            .. files.Where(file => !file.Shared.IsEmpty).Select(file => (new FileContext(file.Tree, unread), file.Shared)),
        ];
        this.catalogs = catalogs;
    }

    /// <summary>What controls name: frameworks, owners, limits, systems, groups, feeds.</summary>
    public BindingTables BindNames()
    {
        ForEach<UseFrameworkSyntax>((file, syntax) => UseBinder.Bind(file, syntax, catalogs, tables.Frameworks));
        ForEach<OwnerDeclarationSyntax>((file, syntax) => OwnerBinder.Bind(file, syntax, tables.Owners));
        ForEach<LimitDeclarationSyntax>((file, syntax) => LimitBinder.Bind(file, syntax, tables));
        BindSystems();
        BindGroups();
        ForEach<FeedDeclarationSyntax>((file, syntax) => FeedBinder.Bind(file, syntax, tables.Feeds));
        return tables;
    }

    /// <summary>The rest.</summary>
    public SharedSymbols Finish()
    {
        BindDecisions();
        BindCrosswalks();
        ForEach<GateDeclarationSyntax>((file, syntax) => new GateBinder(file, tables).Bind(syntax));
        var diagnostics = new DiagnosticBag();
        var rows = CrosswalkRowSet.Settle(ownRows.ToImmutable(), shippedRows.ToImmutable(), diagnostics);
        diagnostics.AddRange(files.SelectMany(file => file.File.Diagnostics.ToSortedArray()));
        return new SharedSymbols(tables, diagnostics.ToSortedArray())
        {
            Waivers = [.. waivers.OrderBy(waiver => waiver.Location, Comparer<Location>.Create(Location.Compare))],
            Exclusions = exclusions.ToImmutable(),
            CrosswalkRows = rows,
        };
    }

    private void ForEach<TSyntax>(Action<FileContext, TSyntax> bind)
        where TSyntax : DeclarationSyntax
    {
        foreach (var (file, declarations) in files)
        {
            foreach (var declaration in declarations)
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
            (file, syntax) => SystemBinder.Bind(file, syntax, tables, vocabulary, vendors));
    }

    private void BindGroups()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        ForEach<GroupDeclarationSyntax>((file, syntax) => names.Add(file.TextOf(syntax.Name)));
        ForEach<GroupDeclarationSyntax>((file, syntax) => new GroupBinder(file, tables, names).Bind(syntax));
        tables.JoinSystemsAndGroups();
    }

    private void BindDecisions()
    {
        ForEach<WaiveDeclarationSyntax>((file, syntax) => AddIfBound(waivers, new DecisionBinder(file, tables).Bind(syntax)));
        ForEach<WaiveRuleDeclarationSyntax>((file, syntax) => AddIfBound(waivers, new DecisionBinder(file, tables).Bind(syntax)));
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
}
