using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>waive</c> and <c>exclude</c>.</summary>
internal sealed class DecisionBinder(FileContext file, BindingTables tables)
{
    /// <summary>Null when the framework or the end is missing: a waiver without an end waives nothing.</summary>
    public WaiverSymbol? Bind(WaiveDeclarationSyntax syntax)
    {
        var framework = tables.Frameworks.Resolve(file, syntax.Framework);
        var systems = ForBinder.Bind(file, syntax.For, tables.Systems);
        var (approver, approvedOn) = BindApproval(syntax.Approval);
        if (framework is null)
        {
            return null;
        }

        var provisions = ReferenceBinder.Bind(file, framework.Framework, syntax.Refs);
        ClosableCheck.Report(file, framework.Framework, syntax.Refs, provisions);
        if (file.DateOf(syntax.Until) is not { } until)
        {
            return null;
        }

        return new WaiverSymbol(
            framework,
            provisions,
            systems,
            until,
            file.ValueOf(syntax.Reason.Text),
            approver,
            approvedOn,
            file.Between(syntax.Keyword, syntax.Until),
            file.At(syntax.Until));
    }

    public ExclusionSymbol? Bind(ExcludeDeclarationSyntax syntax)
    {
        var framework = tables.Frameworks.Resolve(file, syntax.Framework);
        var systems = ForBinder.Bind(file, syntax.For, tables.Systems);
        var (approver, approvedOn) = BindApproval(syntax.Approval);
        if (framework is null)
        {
            return null;
        }

        var cited = ReferenceBinder.Bind(file, framework.Framework, syntax.Refs);
        ClosableCheck.Report(file, framework.Framework, syntax.Refs, cited);
        return new ExclusionSymbol(
            framework,
            KeepExcludable(syntax.Refs, framework.Framework, cited),
            systems,
            file.ValueOf(syntax.Reason.Text),
            approver,
            approvedOn,
            file.At(syntax));
    }

    private (OwnerReference? By, DateOnly? On) BindApproval(ApprovalSyntax syntax) =>
        (tables.Owners.Resolve(file, syntax.Owner)?.Reference, syntax.Date is { } date ? file.DateOf(date) : null);

    /// <summary>The leaves that may be excluded; a binding one is reported and stays.</summary>
    private ProvisionSet KeepExcludable(RefListSyntax refs, Framework framework, ProvisionSet cited)
    {
        var kept = ImmutableArray.CreateBuilder<Provision>();
        foreach (var provision in cited.Provisions)
        {
            var leaves = framework.LeavesUnder(provision);
            Provision? binding = null;
            foreach (var leaf in leaves)
            {
                if (leaf.IsExcludable)
                {
                    kept.Add(leaf);
                }
                else if (leaf.IsClosable)
                {
                    binding ??= leaf;
                }
            }

            if (binding is not null)
            {
                var name = binding == provision ? provision.DisplayName : $"{provision.DisplayName} ({binding.DisplayName} in it)";
                file.Report(CitationDiagnostics.NotExcludable, file.At(refs), name);
            }
        }

        return new ProvisionSet(kept.ToImmutable());
    }
}
