using System.Collections.Immutable;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Workspaces.Tests.Green;

/// <summary>Ways to take something out of a workspace: a file, a declaration, a clause of one.</summary>
internal static class Removals
{
    public static Damage? Draw(MemoryWorkspace workspace, Random random) => random.Next(3) == 0 ? File(workspace, random) : Part(workspace, random);

    private static Damage? File(MemoryWorkspace workspace, Random random)
    {
        if (workspace.Files.IsEmpty)
        {
            return null;
        }

        var path = workspace.Files.Keys.ElementAt(random.Next(workspace.Files.Count));
        return new Damage($"without {path}", workspace.Without(path));
    }

    private static Damage? Part(MemoryWorkspace workspace, Random random)
    {
        var sources = workspace.Files.Keys.Where(MemoryWorkspace.IsSource).ToList();
        if (sources.Count == 0)
        {
            return null;
        }

        var path = sources[random.Next(sources.Count)];
        var text = workspace.TextOf(path);
        var spans = SyntaxTree.Parse(new SourceText(path, text)).Root.Declarations.SelectMany(PartsOf).Where(span => !span.IsEmpty).ToList();
        if (spans.Count == 0)
        {
            return null;
        }

        var span = spans[random.Next(spans.Count)];
        var removed = text.Substring(span.Start, span.Length);
        if (Claims(removed))
        {
            return null;
        }

        return new Damage($"{path} without {removed.ReplaceLineEndings(" ")}", workspace.With(path, text.Remove(span.Start, span.Length)));
    }

    /// <summary>A control without <c>for</c> is said to be there for every system: that is no less, but one more claim.</summary>
    private static bool Claims(string removed) => removed.StartsWith("for ", StringComparison.Ordinal);

    private static IEnumerable<TextSpan> PartsOf(DeclarationSyntax declaration) => ItemsOf(declaration).Select(item => item.Span).Prepend(declaration.Span);

    private static ImmutableArray<ItemSyntax> ItemsOf(DeclarationSyntax declaration) => declaration switch
    {
        SystemDeclarationSyntax system => system.Items,
        ControlDeclarationSyntax control => [.. control.Items, .. control.Items.OfType<EvidenceSyntax>().SelectMany(evidence => evidence.Rules)],
        FeedDeclarationSyntax feed => feed.Items,
        GateDeclarationSyntax gate => gate.Requirements,
        CrosswalkDeclarationSyntax crosswalk => crosswalk.Rows,
        _ => [],
    };
}
