using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Chooses the file where a new declaration is at home. Counts the workspace once, for as many declarations as are offered.</summary>
internal sealed class TargetFiles
{
    /// <summary>A neighbour in the law weighs more than any number of controls of the same domain.</summary>
    private const int Neighbour = 1_000_000;

    private readonly EditorDocument document;
    private readonly Dictionary<(string Path, Provision Root), int> neighbours = [];
    private readonly Dictionary<(string Path, Domain Domain), int> domains = [];
    private readonly Lazy<SourceText> decisions;

    public TargetFiles(EditorDocument document)
    {
        this.document = document;
        decisions = new Lazy<SourceText>(() =>
            Best(tree => tree.Root.Declarations.Count(declaration => declaration is WaiveDeclarationSyntax or ExcludeDeclarationSyntax)));
        foreach (var control in document.Compilation.Symbols.Controls)
        {
            Count(control);
        }
    }

    /// <summary>Where controls on the same article stand, else those of the domain, else the file at hand.</summary>
    public SourceText ForControl(Provision provision)
    {
        var root = provision.Top;
        return Best(tree => ((long)neighbours.GetValueOrDefault((tree.Source.Path, root)) * Neighbour) + OfDomain(tree.Source.Path, provision.Domain));
    }

    /// <summary>Where most waivers and exclusions stand, else the file at hand.</summary>
    public SourceText ForDecision() => decisions.Value;

    private void Count(ControlSymbol control)
    {
        var path = control.Location.Path;
        domains[(path, control.Domain)] = domains.GetValueOrDefault((path, control.Domain)) + 1;
        foreach (var root in control.Mappings.SelectMany(mapping => mapping.Provisions.Provisions).Select(provision => provision.Top).Distinct())
        {
            neighbours[(path, root)] = neighbours.GetValueOrDefault((path, root)) + 1;
        }
    }

    /// <summary>A control of both sides is at home with either.</summary>
    private int OfDomain(string path, Domain domain)
    {
        var count = domains.GetValueOrDefault((path, Domain.Shared));
        foreach (var side in new[] { Domain.Security, Domain.Assurance })
        {
            count += (side & domain) != 0 ? domains.GetValueOrDefault((path, side)) : 0;
        }

        return count;
    }

    /// <summary>A file with syntax errors may end inside a block, so another one is better.</summary>
    private SourceText Best(Func<SyntaxTree, long> score) => document.Compilation.Trees
        .OrderByDescending(tree => tree.Diagnostics.IsEmpty)
        .ThenByDescending(score)
        .ThenByDescending(tree => tree == document.Tree)
        .First().Source;
}
