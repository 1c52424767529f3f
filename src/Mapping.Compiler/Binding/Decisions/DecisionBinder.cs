using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>waive</c> and <c>exclude</c>.</summary>
internal sealed class DecisionBinder(FileContext file, BindingTables tables)
{
    /// <summary>No gap is lived with for longer.</summary>
    private const int MostYears = 10;

    /// <summary>Null when the framework or the end is missing: a waiver without an end waives nothing.</summary>
    public WaiverSymbol? Bind(WaiveDeclarationSyntax syntax)
    {
        var framework = tables.Frameworks.Resolve(file, syntax.Framework);
        var systems = ForBinder.Bind(file, syntax.For, tables);
        var (approver, approvedOn) = BindApproval(syntax.Approval);
        if (framework is null)
        {
            return null;
        }

        var provisions = ReferenceBinder.Bind(file, framework.Framework, syntax.Refs);
        RequireDate(syntax.Approval, "waiver");
        var reason = ReasonBinder.Bind(file, syntax.Reason);
        ClosableCheck.Report(file, framework.Framework, syntax.Refs, provisions);
        return EndOf(syntax.Until, approvedOn) is { } until
            ? new ObligationWaiverSymbol(
                framework,
                provisions,
                systems.Systems,
                until,
                reason,
                approver,
                approvedOn,
                file.Between(syntax.Keyword, syntax.Until),
                file.At(syntax.Until))
            { ForWritten = systems.Written }
            : null;
    }

    /// <summary>Controls are not known here: <see cref="WaivedRules"/> says whether there is such a rule.</summary>
    public WaiverSymbol? Bind(WaiveRuleDeclarationSyntax syntax)
    {
        var systems = ForBinder.Bind(file, syntax.For, tables);
        var (approver, approvedOn) = BindApproval(syntax.Approval);
        RequireDate(syntax.Approval, "waiver");
        var reason = ReasonBinder.Bind(file, syntax.Reason);
        return EndOf(syntax.Until, approvedOn) is { } until && syntax is { Control.IsMissing: false, Rule.IsMissing: false }
            ? new RuleWaiverSymbol(
                file.TextOf(syntax.Control),
                file.TextOf(syntax.Rule),
                systems.Systems,
                until,
                reason,
                approver,
                approvedOn,
                file.Between(syntax.Keyword, syntax.Until),
                file.At(syntax.Until))
            { NameLocation = file.Between(syntax.Control, syntax.Rule), ForWritten = systems.Written }
            : null;
    }

    private DateOnly? EndOf(in SyntaxToken syntax, DateOnly? approvedOn)
    {
        var until = file.DateOf(syntax);
        if (approvedOn is { } on && until > new Duration(MostYears, TimeUnit.Year).After(on))
        {
            file.Report(DecisionDiagnostics.EndlessWaiver, file.At(syntax), MostYears);
        }

        return until;
    }

    public ExclusionSymbol? Bind(ExcludeDeclarationSyntax syntax)
    {
        var framework = tables.Frameworks.Resolve(file, syntax.Framework);
        var systems = ForBinder.Bind(file, syntax.For, tables);
        var (approver, approvedOn) = BindApproval(syntax.Approval);
        if (framework is null)
        {
            return null;
        }

        RequireDate(syntax.Approval, "exclusion");
        var cited = ReferenceBinder.Bind(file, framework.Framework, syntax.Refs);
        ClosableCheck.Report(file, framework.Framework, syntax.Refs, cited);
        return new ExclusionSymbol(
            framework,
            KeepExcludable(syntax.Refs, framework.Framework, cited),
            systems.Systems,
            ReasonBinder.Bind(file, syntax.Reason),
            approver,
            approvedOn,
            file.At(syntax))
        { ForWritten = systems.Written };
    }

    /// <summary>What is broken in the approval was reported by the syntax.</summary>
    private void RequireDate(ApprovalSyntax syntax, string kind)
    {
        if (syntax.OnKeyword is null && !syntax.Owner.IsMissing)
        {
            file.Report(DecisionDiagnostics.UndatedDecision, file.At(syntax), kind);
        }
    }

    private (OwnerReference? By, DateOnly? On) BindApproval(ApprovalSyntax syntax) =>
        (tables.Owners.Resolve(file, syntax.Owner)?.Reference, syntax.Date is { } date ? DayBinder.BindDecision(file, date) : null);

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
