using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Binds one file again, against the finished names of its workspace, and notes what each name stands for. Declaring a name again changes
/// nothing, and what is reported was reported before, so both go nowhere.
/// </summary>
internal static class SemanticBinder
{
    public static SemanticModel Bind(SyntaxTree tree, BindingTables tables, CatalogSet catalogs)
    {
        var recorder = new SymbolRecorder();
        var file = new FileContext(tree, UnreadNames.Of([FileDeclarations.Of(tree)])) { Recorder = recorder, Limits = new NamedLimits(tables.Limits) };
        foreach (var declaration in tree.Root.Declarations)
        {
            Bind(file, declaration, tables, catalogs);
        }

        return new SemanticModel(tree, [.. recorder.Uses]);
    }

    private static void Bind(FileContext file, DeclarationSyntax declaration, BindingTables tables, CatalogSet catalogs)
    {
        switch (declaration)
        {
            case UseFrameworkSyntax syntax:
                UseBinder.Bind(file, syntax, catalogs, tables.Frameworks);
                break;
            case UseCrosswalkSyntax syntax:
                ShippedCrosswalkBinder.Bind(file, syntax, tables.Frameworks, ImmutableArray.CreateBuilder<CrosswalkRowSymbol>());
                break;
            case OwnerDeclarationSyntax syntax:
                OwnerBinder.Bind(file, syntax, tables.Owners);
                break;
            case LimitDeclarationSyntax syntax:
                LimitBinder.Bind(file, syntax, tables);
                break;
            case SystemDeclarationSyntax syntax:
                BindSystem(file, syntax, tables);
                break;
            case GroupDeclarationSyntax syntax:
                new GroupBinder(file, tables, tables.Groups.Names.ToHashSet(StringComparer.Ordinal)).Bind(syntax);
                break;
            case FeedDeclarationSyntax syntax:
                FeedBinder.Bind(file, syntax, tables.Feeds);
                break;
            case ControlDeclarationSyntax syntax:
                if (ControlBinder.Bind(file, syntax, tables) is { } control)
                {
                    tables.Controls.Declare(file, control.Name, control, control.Location);
                }

                break;
            case WaiveDeclarationSyntax syntax:
                new DecisionBinder(file, tables).Bind(syntax);
                break;
            case WaiveRuleDeclarationSyntax syntax:
                new DecisionBinder(file, tables).Bind(syntax);
                WaivedRules.Note(file, syntax, tables.Controls);
                break;
            case ExcludeDeclarationSyntax syntax:
                new DecisionBinder(file, tables).Bind(syntax);
                break;
            case CrosswalkDeclarationSyntax syntax:
                new CrosswalkBinder(file, tables.Frameworks).Bind(syntax, ImmutableArray.CreateBuilder<CrosswalkRowSymbol>());
                break;
            case VendorDeclarationSyntax syntax:
                VendorBinder.Bind(file, syntax, tables);
                break;
            case GateDeclarationSyntax syntax:
                new GateBinder(file, tables).Bind(syntax);
                break;
        }
    }

    private static void BindSystem(FileContext file, SystemDeclarationSyntax syntax, BindingTables tables)
    {
        var vendors = tables.Vendors.Names.ToHashSet(StringComparer.Ordinal);
        SystemBinder.Bind(file, syntax, tables, new SystemVocabulary(tables.Frameworks), vendors);
        foreach (var supplied in syntax.Items.OfType<SuppliedItemSyntax>())
        {
            tables.Vendors.Resolve(file, supplied.Vendor);
        }
    }
}
