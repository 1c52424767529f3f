using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>gate</c> declarations.</summary>
internal sealed class GateBinder(FileContext file, BindingTables tables)
{
    public void Bind(GateDeclarationSyntax syntax)
    {
        var systems = ForBinder.Bind(file, syntax.For, tables);
        var requirements = ImmutableArray.CreateBuilder<RequirementSymbol>();
        foreach (var item in syntax.Requirements)
        {
            if (item is RequireItemSyntax require && BindRequirement(require, systems.Systems) is { } requirement)
            {
                requirements.Add(requirement);
            }
        }

        if (syntax.Requirements.IsEmpty && !syntax.OpenBrace.IsMissing)
        {
            file.Report(GateDiagnostics.EmptyGate, file.At(syntax.Name.IsMissing ? syntax.Keyword : syntax.Name), file.TextOf(syntax.Name));
        }

        if (!syntax.Name.IsMissing)
        {
            var name = file.TextOf(syntax.Name);
            var location = file.At(syntax.Name);
            tables.Gates.Declare(file, name, new GateSymbol(name, systems.Systems, requirements.ToImmutable(), location) { ForWritten = systems.Written }, location);
        }
    }

    private RequirementSymbol? BindRequirement(RequireItemSyntax syntax, ImmutableArray<string>? systems)
    {
        if (tables.Frameworks.Resolve(file, syntax.Framework) is not { } framework)
        {
            return null;
        }

        // What stands where the level should be may be a citation that is being typed; it is not the whole framework.
        var isCutShort = syntax.Refs is null && syntax.Level.IsMissing;
        var provisions = isCutShort ? ProvisionSet.Empty : ReferenceBinder.Bind(file, framework.Framework, syntax.Refs);
        var requirement = new RequirementSymbol(
            framework,
            provisions,
            NeedsEvidence: syntax.Level.Keyword == Keyword.Evidenced,
            syntax.AtLeast is null ? null : BindShare(syntax.AtLeast),
            OnlyInForce: syntax.OnlyInForce is not null,
            WithoutWaivers: syntax.WithoutWaivers is not null,
            ApprovedTexts: syntax.ApprovedTexts is not null,
            SourceForm.Of(file, syntax),
            file.At(syntax));
        CheckMeetsSomething(requirement, systems);
        return requirement;
    }

    private decimal? BindShare(AtLeastClauseSyntax syntax)
    {
        if (syntax.Number.IsMissing)
        {
            return null;
        }

        if (file.NumberOf(syntax.Number) is { } share and <= 100)
        {
            if (share == 0)
            {
                file.Report(GateDiagnostics.ShareAsksNothing, file.Between(syntax.AtKeyword, syntax.Percent));
            }

            return share;
        }

        file.ReportNumber(GateDiagnostics.ShareOutOfRange, syntax.Number);
        return null;
    }

    private void CheckMeetsSomething(RequirementSymbol requirement, ImmutableArray<string>? systems)
    {
        var named = systems?.ToHashSet(StringComparer.Ordinal);
        var judged = tables.Systems.Symbols.Where(system => named is null || named.Contains(system.Name)).ToList();
        var scopes = judged.SelectMany(system => system.Scopes).ToList();
        if (requirement.Provisions.IsEmpty || scopes.Count == 0 || scopes.Any(scope => scope.Provisions.IsEmpty || Meets(requirement, scope)))
        {
            return;
        }

        var names = string.Join(", ", judged.Select(system => system.Name));
        file.Report(GateDiagnostics.EmptyRequirement, requirement.Location, names);
    }

    private static bool Meets(RequirementSymbol requirement, ScopeSymbol scope) =>
        ReferenceEquals(requirement.Framework.Framework, scope.Framework.Framework)
        && requirement.Provisions.Provisions.Any(wanted => scope.Provisions.Provisions.Any(scoped =>
            wanted.FirstLeaf < scoped.FirstLeaf + scoped.LeafCount && scoped.FirstLeaf < wanted.FirstLeaf + wanted.LeafCount));
}
