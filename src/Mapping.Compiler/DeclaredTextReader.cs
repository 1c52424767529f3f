using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler;

/// <summary>Reads what declarations say, so that a comparison also sees what none of its questions is about.</summary>
internal sealed class DeclaredTextReader : SyntaxVisitor
{
    private readonly SourceText source;
    private readonly StringBuilder text = new();

    private DeclaredTextReader(SourceText source) => this.source = source;

    public static IEnumerable<DeclaredText> Read(SyntaxTree tree) =>
        tree.Root.Declarations.Select(declaration => Read(tree.Source, declaration));

    public override void VisitToken(in SyntaxToken token)
    {
        if (!token.IsMissing)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(source[token.Span]);
        }
    }

    /// <summary>What a mapping covers is compared provision by provision, in whatever citations it is written.</summary>
    public override void VisitNode(SyntaxNode node)
    {
        if (node is not SatisfiesItemSyntax { Reason: null, Read: null })
        {
            base.VisitNode(node);
        }
    }

    private static DeclaredText Read(SourceText source, DeclarationSyntax declaration)
    {
        string Word(SyntaxToken token) => source[token.Span].ToString();
        return declaration switch
        {
            SystemDeclarationSyntax system => new($"system {Word(system.Name)}", TextOf(source, system), Items(source, Word(system.Name), system.Items)),
            FeedDeclarationSyntax feed => new($"feed {Word(feed.Name)}", TextOf(source, feed), Items(source, Word(feed.Name), feed.Items)),
            ControlDeclarationSyntax control => new(
                $"control {Word(control.Name)}",
                TextOf(source, control),
                [.. control.Items.OfType<EvidenceSyntax>().SelectMany(rule => Items(source, $"{Word(control.Name)}/{Word(rule.Name)}", rule.Rules))]),
            GroupDeclarationSyntax group => new($"group {Word(group.Name)}", TextOf(source, group), []),
            GateDeclarationSyntax gate => new($"gate {Word(gate.Name)}", TextOf(source, gate), []),
            OwnerDeclarationSyntax owner => new($"owner {Word(owner.Name)}", TextOf(source, owner), []),
            LimitDeclarationSyntax limit => new(
                $"limit {Word(limit.Name)}",
                TextOf(source, limit),
                [new DeclaredItem(Word(limit.Name), "limit", $"limit {Word(limit.Name)} {TextOf(source, limit.Amount)}")]),
            VendorDeclarationSyntax vendor => new($"vendor {Word(vendor.Name)}", TextOf(source, vendor), []),
            _ => Unnamed(TextOf(source, declaration)),
        };
    }

    private static DeclaredText Unnamed(string text) => new(text.Split(' ')[0], text, []);

    private static ImmutableArray<DeclaredItem> Items(SourceText source, string subject, ImmutableArray<ItemSyntax> items) =>
        [.. items.Select(item => TextOf(source, item)).Select(text => new DeclaredItem(subject, text.Split(' ')[0], text))];

    private static string TextOf(SourceText source, SyntaxNode node)
    {
        var reader = new DeclaredTextReader(source);
        node.VisitChildren(reader);
        return reader.text.ToString();
    }
}
