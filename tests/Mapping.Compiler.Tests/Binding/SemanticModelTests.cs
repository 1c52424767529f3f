using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Binding;

/// <summary>What the names of a file stand for, as editors ask it.</summary>
public sealed class SemanticModelTests
{
    private const string Declarations = """
        use iso-42001 edition 2023 as iso
        use eu-ai-act edition 2026-07-27 as aia
        owner cro "CRO" domain assurance
        feed runs "Runs" { files "evidence/*.jsonl" time at }
        vendor guardco "GuardCo" {
          product shield "Shield" { requires logging renewal cro }
        }
        """;

    private const string Uses = """
        system scoring "Scoring" {
          actor provider
          class high-risk annex-iii
          facts trains-models
          scope aia Article 15(5) on evasion, 9(1)..9(2)
          supplied by guardco
        }
        control logging "Logging" {
          owner cro
          for scoring
          satisfies iso A.6.2.8
          evidence kept { from runs where lost = 0 }
        }
        """;

    private static readonly BoundWorkspace Workspace = BoundWorkspace.Bind(
        [new SourceText("a.mapping", Declarations), new SourceText("b.mapping", Uses)], []);

    [Fact]
    public void Names_stand_for_what_is_declared_anywhere() => Assert.Equal(
        """
        scoring: declares system scoring
        trains-models: fact trains-models
        aia: framework aia
        Article 15(5): provision Article 15(5)
        evasion: provision Article 15(5) on evasion
        9(1): provision Article 9(1)
        9(2): provision Article 9(2)
        guardco: vendor guardco
        logging: declares control logging
        cro: owner cro
        scoring: system scoring
        iso: framework iso
        A.6.2.8: provision A.6.2.8
        kept: declares evidence kept
        runs: feed runs
        lost: field lost
        """,
        Picture(1));

    [Fact]
    public void Declarations_know_themselves() => Assert.Equal(
        """
        iso: declares framework iso
        aia: declares framework aia
        cro: declares owner cro
        runs: declares feed runs
        at: field at
        guardco: declares vendor guardco
        shield: declares product shield
        logging: control logging
        cro: owner cro
        """,
        Picture(0));

    [Fact]
    public void Uses_of_one_thing_have_equal_symbols()
    {
        var first = Workspace.ModelOf(Workspace.Trees[0]).Uses.Where(use => use.Symbol is OwnerSymbol).ToList();
        var second = Workspace.ModelOf(Workspace.Trees[1]).Uses.Single(use => use.Symbol is OwnerSymbol);

        Assert.Equal(2, first.Count);
        Assert.All(first, use => Assert.Equal(second.Symbol, use.Symbol));
    }

    [Fact]
    public void The_shortest_use_at_a_place_counts()
    {
        var model = Workspace.ModelOf(Workspace.Trees[1]);
        var offset = Uses.IndexOf("evasion", StringComparison.Ordinal);

        Assert.Equal("evasion", ((Provision?)model.At(offset + 3)?.Symbol)?.Element);
        Assert.Null(model.At(Uses.IndexOf("actor", StringComparison.Ordinal)));
    }

    [Fact]
    public void Asking_changes_nothing()
    {
        var before = Workspace.Symbols.Controls[0];

        _ = Workspace.Trees.Select(Workspace.ModelOf).ToList();

        Assert.Same(before, Workspace.Symbols.Controls[0]);
        Assert.Same(Workspace.ModelOf(Workspace.Trees[0]), Workspace.ModelOf(Workspace.Trees[0]));
    }

    private static string Picture(int index)
    {
        var tree = Workspace.Trees[index];
        var lines = Workspace.ModelOf(tree).Uses
            .Select(use => $"{tree.Source.ToString(use.Span)}: {(use.IsDeclaration ? "declares " : "")}{Describe(use.Symbol)}");
        return string.Join('\n', lines);
    }

    private static string Describe(object symbol) => symbol switch
    {
        FrameworkSymbol framework => $"framework {framework.Alias}",
        OwnerSymbol owner => $"owner {owner.Name}",
        SystemSymbol system => $"system {system.Name}",
        FeedSymbol feed => $"feed {feed.Name}",
        ControlSymbol control => $"control {control.Name}",
        EvidenceSymbol evidence => $"evidence {evidence.Name}",
        VendorSymbol vendor => $"vendor {vendor.Name}",
        ProductSymbol product => $"product {product.Name}",
        Provision provision => $"provision {provision.DisplayName}",
        FactUse fact => $"fact {fact.Name}",
        FieldPath field => $"field {field}",
        _ => symbol.GetType().Name,
    };
}
