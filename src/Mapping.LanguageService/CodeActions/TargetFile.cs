using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Chooses the file where a new declaration is at home.</summary>
internal static class TargetFile
{
    /// <summary>A neighbour in the law weighs more than any number of controls of the same domain.</summary>
    private const int Neighbour = 1000;

    /// <summary>Where controls on the same article stand, else those of the domain, else the file at hand.</summary>
    public static SourceText ForControl(EditorDocument document, ObligationResult obligation)
    {
        var scores = document.Compilation.Symbols.Controls
            .GroupBy(control => control.Location.Path, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(control => ScoreOf(control, obligation)), StringComparer.Ordinal);
        return Best(document, tree => scores.GetValueOrDefault(tree.Source.Path));
    }

    /// <summary>Where most waivers and exclusions stand, else the file at hand.</summary>
    public static SourceText ForDecision(EditorDocument document) => Best(
        document,
        tree => tree.Root.Declarations.Count(declaration => declaration is WaiveDeclarationSyntax or ExcludeDeclarationSyntax));

    private static int ScoreOf(ControlSymbol control, ObligationResult obligation)
    {
        var root = RootOf(obligation.Provision);
        var isNeighbour = control.Mappings.Any(mapping => mapping.Provisions.Provisions.Any(provision => RootOf(provision) == root));
        return (isNeighbour ? Neighbour : 0) + ((control.Domain & obligation.Provision.Domain) != 0 ? 1 : 0);
    }

    private static Provision RootOf(Provision provision)
    {
        while (provision.Parent is { } parent)
        {
            provision = parent;
        }

        return provision;
    }

    /// <summary>A file with syntax errors may end inside a block, so another one is better.</summary>
    private static SourceText Best(EditorDocument document, Func<SyntaxTree, int> score) => document.Compilation.Trees
        .OrderByDescending(tree => tree.Diagnostics.IsEmpty)
        .ThenByDescending(score)
        .ThenByDescending(tree => tree == document.Tree)
        .First().Source;
}
