using Mapping.Compiler.Text;
using Mapping.LanguageService.CodeActions;
using Mapping.LanguageService.Formatting;
using Mapping.LanguageService.Navigation;
using Mapping.LanguageService.Structure;
using Mapping.LanguageService.Symbols;
using Mapping.LanguageService.Tokens;

namespace Mapping.LanguageService.Tests;

/// <summary>No feature throws, wherever it is asked and whatever the source is.</summary>
public sealed class EveryOffsetTests
{
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(13)]
    public void Nothing_throws(int every)
    {
        foreach (var document in ExampleWorkspace.DocumentsOf(ExampleWorkspace.Damaged(every)))
        {
            AskFile(document);
            for (var offset = 0; offset <= document.Source.Length; offset++)
            {
                AskPlace(document, offset);
            }
        }
    }

    private static void AskFile(EditorDocument document)
    {
        Assert.NotNull(Folding.Of(document).AsEnumerable());
        DocumentLinks.Of(document);
        DocumentOutline.Of(document);
        SemanticTokens.Of(document);
        DocumentFormatting.Format(document);
    }

    private static void AskPlace(EditorDocument document, int offset)
    {
        DefinitionFinder.Find(document, offset);
        Highlighter.Find(document, offset);
        Renaming.Prepare(document, offset);
        var spans = SelectionRanges.At(document, offset);
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.Length < pair.Second.Length && pair.First.Start >= pair.Second.Start && pair.First.End <= pair.Second.End));
        Assert.Equal(new TextSpan(0, document.Source.Length), spans[^1]);
        if (offset % 7 == 0)
        {
            Renaming.Rename(document, offset, "renamed-thing");
            ReferenceFinder.Find(document, offset, ReferenceOptions.WithDeclaration);
            DocumentFormatting.FormatRange(document, new TextSpan(offset, Math.Min(20, document.Source.Length - offset)));
            DocumentFormatting.FormatTyped(document, offset, '\n');
            DocumentFormatting.FormatTyped(document, offset, '}');
            CodeActionFinder.Find(document, new TextSpan(offset, 0), CodeActionOptions.Snippets);
            if (TraceHierarchy.Prepare(document, offset) is { } item)
            {
                TraceHierarchy.Incoming(document.Compilation, item);
                TraceHierarchy.Outgoing(document.Compilation, item);
            }
        }
    }
}
