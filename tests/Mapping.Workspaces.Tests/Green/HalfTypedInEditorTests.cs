using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Syntax;
using Mapping.Workspaces.Editing;

namespace Mapping.Workspaces.Tests.Green;

/// <summary>
/// In an editor a rule is never whole while it is typed, and its evidence was read for the rule before: without any of its tokens nothing is
/// green that was not, neither with the evidence last known nor with the evidence read anew.
/// </summary>
public sealed class HalfTypedInEditorTests : IDisposable
{
    /// <summary>Every token is taken by some run; where a run begins is up to chance.</summary>
    private const int EveryNth = 7;

    /// <summary>Evidence is read anew for some of them only, since it takes longer than everything else.</summary>
    private const int EveryNthReading = 25;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_any_of_its_tokens_nothing_is_better()
    {
        foreach (var (path, content) in Seeds.Example(0).Files)
        {
            folder.Write(path, content);
        }

        var workspace = Workspace.Open(folder.Path, new WorkspaceSettings { Today = () => new DateOnly(2026, 11, 23) });
        ReadEvidence(workspace);
        var green = GreenOf(workspace).ToImmutableHashSet();
        var tokens = workspace.Current.Compilation.Trees.SelectMany(TokensOf).ToList();
        Assert.True(tokens.Count > 500 && green.Count > 20);
        for (var i = Random.Shared.Next(EveryNth); i < tokens.Count; i += EveryNth)
        {
            var (tree, token) = tokens[i];
            var (path, text) = (tree.Source.Path, tree.Source.Content);
            workspace.SetDocument(path, text.Remove(token.Start, token.Length), i);
            Check(workspace, green, tree, token);
            if (i % EveryNthReading == 0)
            {
                ReadEvidence(workspace);
                Check(workspace, green, tree, token);
            }

            workspace.SetDocument(path, text, i);
            ReadEvidence(workspace);
        }

        Assert.Equal(green, GreenOf(workspace).ToImmutableHashSet());
    }

    private static void ReadEvidence(Workspace workspace)
    {
        while (workspace.TakeEvidenceTask() is { } task)
        {
            workspace.Apply(task, task.Run(progress: null, CancellationToken.None));
        }
    }

    private static void Check(Workspace workspace, ImmutableHashSet<string> green, SyntaxTree tree, SyntaxToken token)
    {
        var more = GreenOf(workspace).Where(name => !green.Contains(name)).ToList();
        Assert.True(more.Count == 0, $"without \"{tree.Source.Content.Substring(token.Start, token.Length)}\" at {tree.Source.LocationOf(token.Span)}: {string.Join("; ", more)}");
    }

    private static IEnumerable<string> GreenOf(Workspace workspace) => GreenOf(workspace.Current.Compilation);

    private static IEnumerable<string> GreenOf(Compilation compilation) =>
        (from system in compilation.Coverage.Systems
         from obligation in system.Obligations
         where obligation.Outcome is Outcome.Evidenced or Outcome.TelemetryOnly or Outcome.Waived or Outcome.Excluded
         select $"{system.System.Name} {obligation.Framework.Framework.Id} {obligation.Provision.DisplayName}")
        .Concat(Colour.Of(compilation).Gates.Where(gate => gate.Value).Select(gate => gate.Key));

    private static IEnumerable<(SyntaxTree Tree, SyntaxToken Token)> TokensOf(SyntaxTree tree) =>
        from control in tree.Root.Declarations.OfType<ControlDeclarationSyntax>()
        from evidence in control.Items.OfType<EvidenceSyntax>()
        from token in TokenList.Of(evidence)
        select (tree, token);

    private sealed class TokenList : SyntaxVisitor
    {
        private readonly List<SyntaxToken> tokens = [];

        public static List<SyntaxToken> Of(SyntaxNode node)
        {
            var list = new TokenList();
            list.VisitNode(node);
            return list.tokens;
        }

        public override void VisitToken(in SyntaxToken token)
        {
            if (!token.IsMissing)
            {
                tokens.Add(token);
            }
        }
    }
}
