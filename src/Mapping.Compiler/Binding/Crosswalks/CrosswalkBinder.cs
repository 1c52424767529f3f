using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>crosswalk SOURCE to TARGET { … }</c>.</summary>
internal sealed class CrosswalkBinder(FileContext file, FrameworkTable frameworks)
{
    public void Bind(CrosswalkDeclarationSyntax syntax, ImmutableArray<CrosswalkRowSymbol>.Builder rows)
    {
        var source = frameworks.Resolve(file, syntax.Source);
        var target = frameworks.Resolve(file, syntax.Target);
        if (source is null || target is null)
        {
            return;
        }

        foreach (var item in syntax.Rows)
        {
            if (item is CrosswalkRowSyntax row && BindRow(row, source, target) is { } symbol)
            {
                rows.Add(symbol);
            }
        }
    }

    private CrosswalkRowSymbol? BindRow(CrosswalkRowSyntax syntax, FrameworkSymbol source, FrameworkSymbol target)
    {
        var provision = CitationBinder.Bind(file, source.Framework, syntax.Citation, null);
        if (provision is not null && syntax.Element is { } element)
        {
            provision = ElementBinder.Bind(file, provision, element);
        }

        var targets = ReferenceBinder.Bind(file, target.Framework, syntax.Targets);
        if (provision is null || targets.IsEmpty || RelationOf(syntax.Relation) is not { } relation)
        {
            return null;
        }

        if (relation is CrosswalkRelation.Equal or CrosswalkRelation.SubsetOf && targets.Provisions.Length > 1)
        {
            file.Report(CrosswalkDiagnostics.TooManyTargets, file.At(syntax.Targets), CrosswalkRelationNames.NameOf(relation), targets.Provisions.Length);
            return null;
        }

        RowFindings.Report(file, syntax, source.Framework, provision, relation, target.Framework, targets.Provisions);
        return new CrosswalkRowSymbol(
            source, provision, relation, target, targets.Provisions, ReasonBinder.Bind(file, syntax.Reason), IsShipped: false, file.At(syntax));
    }

    private static CrosswalkRelation? RelationOf(RelationSyntax syntax) => syntax.Keyword.Keyword switch
    {
        Keyword.Equal => CrosswalkRelation.Equal,
        Keyword.Subset => CrosswalkRelation.SubsetOf,
        Keyword.Superset => CrosswalkRelation.SupersetOf,
        Keyword.Intersects => CrosswalkRelation.Intersects,
        Keyword.NoneRelation => CrosswalkRelation.None,
        _ => null,
    };
}
