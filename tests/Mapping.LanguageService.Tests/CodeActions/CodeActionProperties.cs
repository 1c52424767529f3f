using Mapping.Compiler;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Formatting;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.CodeActions;

namespace Mapping.LanguageService.Tests.CodeActions;

public sealed class CodeActionProperties
{
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
        Assert.True(SyntaxErrorsOf(after) <= SyntaxErrorsOf(before), $"{action.Title} breaks the syntax: {string.Join(" | ", added)}");
        foreach (var tree in before.Trees.Where(tree => tree.Diagnostics.IsEmpty && IsFormatted(tree)))
        {
            Assert.True(IsFormatted(after.Trees.First(changed => changed.Source.Path == tree.Source.Path)), $"{action.Title} leaves the layout");
        }
    }

    private static bool IsFormatted(SyntaxTree tree) => Formatter.Format(tree) == tree.Source.Content;

    private static List<string> ErrorsOf(Compilation compilation) => [.. compilation.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.ToString())];

    private static int SyntaxErrorsOf(Compilation compilation) => compilation.Trees.Sum(tree => tree.Diagnostics.Length);

    private static int Count(Compilation compilation, Diagnostic like) =>
        compilation.Diagnostics.Count(diagnostic => diagnostic.Code == like.Code && diagnostic.Message == like.Message && diagnostic.Location.Path == like.Location.Path);
}
