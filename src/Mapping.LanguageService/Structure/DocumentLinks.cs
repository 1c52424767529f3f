using System.Collections.Immutable;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Navigation;

namespace Mapping.LanguageService.Structure;

/// <summary>Finds links: a framework in use to its official text, documents and feeds of one file to the file.</summary>
public sealed class DocumentLinks : SyntaxVisitor
{
    private readonly EditorDocument document;
    private readonly ImmutableArray<DocumentLink>.Builder links = ImmutableArray.CreateBuilder<DocumentLink>();

    private DocumentLinks(EditorDocument document) => this.document = document;

    /// <summary>In the order of the source.</summary>
    public static ImmutableArray<DocumentLink> Of(EditorDocument document)
    {
        var finder = new DocumentLinks(document);
        finder.VisitNode(document.Tree.Root);
        return finder.links.ToImmutable();
    }

    public override void VisitToken(in SyntaxToken token)
    {
    }

    public override void VisitNode(SyntaxNode node)
    {
        if (node is UseFrameworkSyntax use)
        {
            AddOfficialText(use);
        }

        foreach (var path in SourcePaths.In(node))
        {
            AddFile(path);
        }

        base.VisitNode(node);
    }

    private void AddOfficialText(UseFrameworkSyntax use)
    {
        var framework = UsedFramework.Of(document, use);
        if (framework is not null && Uri.TryCreate(framework.OfficialSource, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            links.Add(new DocumentLink(use.Framework.Span, framework.OfficialSource, IsPath: false, "Open the official text"));
        }
    }

    private void AddFile(SyntaxToken token)
    {
        if (SourcePaths.FileOf(document.Source, token) is { } path)
        {
            links.Add(new DocumentLink(TextSpan.FromBounds(token.Start + 1, token.End - 1), path, IsPath: true, $"Open {path}"));
        }
    }
}
