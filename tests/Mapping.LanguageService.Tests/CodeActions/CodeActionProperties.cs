using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Formatting;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.CodeActions;

namespace Mapping.LanguageService.Tests.CodeActions;

public sealed class CodeActionProperties
{
    /// <summary>A stub is planned until somebody fills it in, the feed that it names is a guess, and a fact can bring more of the law to bear.</summary>
    private static readonly string[] NextSteps = ["planned-obligation", "retention-too-short", "outside-scope"];

    /// <summary>What comes into scope has no control yet, and asks its questions.</summary>
    private static readonly string[] NextStepsInScope = ["unmapped-obligation", "partial-obligation", "open-question", "assumed-facts", "unsigned-relief"];

    /// <summary>Of the example as it stands and with words left out.</summary>
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(11)]
    [InlineData(40)]
    public void A_fix_removes_its_finding_and_adds_no_error(int every)
    {
        var compilation = ExampleWorkspace.Damaged(every);
        var tried = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in ExampleWorkspace.DocumentsOf(compilation))
        {
            foreach (var place in compilation.Diagnostics.Where(diagnostic => diagnostic.Location.Path == document.Path).Select(diagnostic => diagnostic.Location.Span).Distinct())
            {
                foreach (var action in CodeActionFinder.Find(document, place, CodeActionOptions.PlainText).Where(action => tried.Add($"{document.Path} {place} {action.Title}")))
                {
                    Try(compilation, action);
                }
            }
        }

        Assert.NotEmpty(tried);
    }

    /// <summary>Of every article of the law and every clause of the standard, with nothing mapped yet.</summary>
    [Theory]
    [InlineData("eu-ai-act edition 2026-07-27")]
    [InlineData("iso-42001 edition 2023")]
    public void Whatever_a_gap_offers_closes_it(string framework)
    {
        var uses = $"use {framework} as law\n\nowner cro \"Chief Risk Officer\" domain assurance\n\nfeed runs \"Runs\" {{ files \"a.csv\" class audit-evidence }}\n\n";
        var roots = MarkedSource.Parse(uses).Document.Compilation.Catalogs[0].Provisions.Where(provision => provision.Parent is null);
        var scopes = string.Concat(roots.Select(provision => $"  scope law {provision.Citation}\n"));
        var document = MarkedSource.Parse($"{uses}system s \"S\" {{\n  actor provider, deployer, organisation\n{scopes}}}\n").Document;
        var tried = 0;
        foreach (var use in document.Model.Uses.Where(use => use.Symbol is Provision))
        {
            foreach (var action in CodeActionFinder.Find(document, use.Span, CodeActionOptions.PlainText).Where(action => action.Fixes.Length > 0).DistinctBy(action => action.Title[..6]))
            {
                Try(document.Compilation, action);
                tried++;
            }
        }

        Assert.True(tried >= 15, $"Only {tried} were tried.");
    }

    private static void Try(Compilation before, CodeAction action)
    {
        var after = ExampleWorkspace.Compile(before.Trees.Select(tree => new SourceText(tree.Source.Path, Drawing.Apply(tree.Source, action.Edits))));
        foreach (var fixedFinding in action.Fixes)
        {
            Assert.True(Count(after, fixedFinding) < Count(before, fixedFinding), $"{action.Title} leaves {fixedFinding}");
        }

        // Where the syntax was broken, mending it may uncover what was wrong beneath.
        var isSyntax = action.Fixes.Any(finding => finding.Code.StartsWith("MAP1", StringComparison.Ordinal));
        var added = ErrorsOf(after).Except(ErrorsOf(before), StringComparer.Ordinal).ToList();
        Assert.True(isSyntax || ErrorsOf(after).Count <= ErrorsOf(before).Count, $"{action.Title} adds {string.Join(" | ", added)}");
        var found = FindingsAdded(before, after);
        found.RemoveAll(finding => action.Fixes.Any(mended => mended.Name is "outside-scope" or "unscoped-system") && NextStepsInScope.Contains(finding.Name));

        // What is excluded may have been all that a control was for.
        found.RemoveAll(finding => finding.Name == "unneeded-control" && action.Edits.Any(edit => edit.NewText.Contains("exclude ", StringComparison.Ordinal)));
        Assert.True(isSyntax || found.Count == 0, $"{action.Title} brings {string.Join(" | ", found)}");
        Assert.True(SyntaxErrorsOf(after) <= SyntaxErrorsOf(before), $"{action.Title} breaks the syntax: {string.Join(" | ", added)}");
        foreach (var tree in before.Trees.Where(tree => tree.Diagnostics.IsEmpty && IsFormatted(tree)))
        {
            Assert.True(IsFormatted(after.Trees.First(changed => changed.Source.Path == tree.Source.Path)), $"{action.Title} leaves the layout");
        }
    }

    /// <summary>Of a kind of which there are more than before; a gap that has one control more is the same gap in other words.</summary>
    private static List<Diagnostic> FindingsAdded(Compilation before, Compilation after) =>
    [
        .. after.Diagnostics
            .Where(finding => finding.Severity >= DiagnosticSeverity.Information && !NextSteps.Contains(finding.Name))
            .GroupBy(finding => finding.Code)
            .Where(kind => kind.Count() > before.Diagnostics.Count(finding => finding.Code == kind.Key))
            .SelectMany(kind => kind),
    ];

    private static bool IsFormatted(SyntaxTree tree) => Formatter.Format(tree) == tree.Source.Content;

    private static List<string> ErrorsOf(Compilation compilation) => [.. compilation.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.ToString())];

    private static int SyntaxErrorsOf(Compilation compilation) => compilation.Trees.Sum(tree => tree.Diagnostics.Length);

    private static int Count(Compilation compilation, Diagnostic like) =>
        compilation.Diagnostics.Count(diagnostic => diagnostic.Code == like.Code && diagnostic.Message == like.Message && diagnostic.Location.Path == like.Location.Path);
}
