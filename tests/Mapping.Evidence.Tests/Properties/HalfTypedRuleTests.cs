using System.Globalization;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Compiler.Text;
using Mapping.Evidence.Caching;
using Mapping.Evidence.Execution;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>
/// A rule in the middle of being typed is not passing: whatever token of a rule of the examples is not there yet, and wherever the text of
/// a rule ends, nothing is green that was not.
/// </summary>
public sealed class HalfTypedRuleTests
{
    [Theory]
    [InlineData("loan-scoring", "2026-11-23")]
    [InlineData("agent-platform", "2026-11-27")]
    [InlineData("hospital-triage", "2026-11-23")]
    [InlineData("vendor-pack", "2026-11-23")]
    public void Without_any_of_its_tokens_nothing_is_better(string example, string asOf)
    {
        var workspace = new Typed(example, DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var (tree, token) in workspace.Tokens)
        {
            var text = tree.Source.Content;
            workspace.Check(tree, text.Remove(token.Start, token.Length), $"without \"{text.Substring(token.Start, token.Length)}\" at {tree.Source.LocationOf(token.Span)}");
        }
    }

    [Theory]
    [InlineData("loan-scoring", "2026-11-23")]
    [InlineData("agent-platform", "2026-11-27")]
    [InlineData("hospital-triage", "2026-11-23")]
    [InlineData("vendor-pack", "2026-11-23")]
    public void Up_to_any_of_its_tokens_nothing_is_better(string example, string asOf)
    {
        var workspace = new Typed(example, DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var (tree, token) in workspace.Tokens)
        {
            workspace.Check(tree, tree.Source.Content[..token.Start], $"up to {tree.Source.LocationOf(token.Span)}");
        }
    }

    /// <summary>An example, and what was green in it.</summary>
    private sealed class Typed
    {
        private readonly MemoryEvidenceFiles files = new();
        private readonly List<SourceText> sources = [];
        private readonly List<SourceText> catalogs = [];
        private readonly EvidenceOptions options = new() { Cache = new MemoryCache(), Stamps = new Unchanged() };
        private readonly DateOnly asOf;
        private readonly BoundWorkspace whole;
        private readonly Compilation before;
        private readonly HashSet<string> green;

        public Typed(string example, DateOnly asOf)
        {
            this.asOf = asOf;
            var root = Path.Combine(RepositoryFiles.Root, "examples", example);
            foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var name = Path.GetRelativePath(root, path).Replace('\\', '/');
                if (name.EndsWith(".mapping", StringComparison.Ordinal))
                {
                    sources.Add(new SourceText(name, File.ReadAllText(path)));
                }
                else if (name.StartsWith("catalogs/", StringComparison.Ordinal))
                {
                    catalogs.Add(new SourceText(name, File.ReadAllText(path)));
                }
                else
                {
                    files.Add(name, File.ReadAllBytes(path));
                }
            }

            whole = BoundWorkspace.Bind([.. sources], [.. catalogs]);
            before = Judge(whole, previous: null);
            green = [.. GreenOf(before)];
        }

        /// <summary>The tokens of all rules.</summary>
        public IEnumerable<(SyntaxTree Tree, SyntaxToken Token)> Tokens =>
            from tree in whole.Trees
            from control in tree.Root.Declarations.OfType<ControlDeclarationSyntax>()
            from evidence in control.Items.OfType<EvidenceSyntax>()
            from token in TokenList.Of(evidence)
            select (tree, token);

        public void Check(SyntaxTree tree, string text, string what)
        {
            var changed = sources.Select(source => ReferenceEquals(source, tree.Source) ? new SourceText(source.Path, text) : source);
            var after = Judge(BoundWorkspace.Update(whole, [.. changed], [.. catalogs]), before);

            Assert.True(green.IsSupersetOf(GreenOf(after)), $"{what}: {string.Join("; ", GreenOf(after).Except(green))}");
        }

        private Compilation Judge(BoundWorkspace workspace, Compilation? previous)
        {
            var evaluation = EvidenceEvaluator.Evaluate(workspace.Symbols, files, asOf, asOf, options);
            return workspace.Rejudge(evaluation.Results, asOf, asOf, [evaluation.Diagnostics], previous);
        }

        private static IEnumerable<string> GreenOf(Compilation compilation) =>
            (from system in compilation.Coverage.Systems
             from obligation in system.Obligations
             where obligation.Outcome is Outcome.Evidenced or Outcome.TelemetryOnly
             select $"{system.System.Name} {obligation.Provision.DisplayName}")
            .Concat(
                from system in compilation.Symbols.Systems
                from control in compilation.Symbols.Controls
                from rule in control.Evidence
                where compilation.Evidence.Of(control, rule, system).Verdict == EvidenceVerdict.Passing
                select $"{control.Name}/{rule.Name}")
            .Concat(
                from system in compilation.Symbols.Systems
                from control in compilation.Symbols.Controls
                where compilation.Evidence.StateOf(control, system) == OperatingState.Passing
                select control.Name);
    }

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

    /// <summary>Evidence stays as it is.</summary>
    private sealed class Unchanged : IFileStamps
    {
        public string StampOf(string path) => path;
    }
}
