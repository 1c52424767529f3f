using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>The edits that give a thing another name.</summary>
internal static class RenameEdits
{
    /// <summary>By path and place. Where a framework is called by its id instead of its name, it stays so.</summary>
    public static ImmutableArray<TextEdit> Of(Compilation compilation, object symbol, string name, string newName)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var tree in compilation.Trees)
        {
            var document = new EditorDocument(compilation, tree);
            foreach (var use in document.Model.Uses)
            {
                if (SameSymbol.Are(use.Symbol, symbol) && tree.Source[use.Span].SequenceEqual(name))
                {
                    edits.Add(EditOf(document, use, newName));
                }
            }
        }

        return edits.ToImmutable();
    }

    private static TextEdit EditOf(EditorDocument document, SymbolUse use, string newName)
    {
        if (use is { IsDeclaration: true, Symbol: FrameworkSymbol framework } && UseAt(document, use.Span) is { } syntax)
        {
            return EditOfUse(document.Source, syntax, framework.Framework.Id, newName);
        }

        return new TextEdit(document.Source.LocationOf(use.Span), newName);
    }

    private static UseFrameworkSyntax? UseAt(EditorDocument document, TextSpan name) => document.Tree.Root.Declarations
        .OfType<UseFrameworkSyntax>()
        .FirstOrDefault(use => use.Framework.Span == name || use.Alias?.Name.Span == name);

    /// <summary>A framework without a name of its own gets one behind its edition; one that gets its id as name needs none.</summary>
    private static TextEdit EditOfUse(SourceText source, UseFrameworkSyntax use, string id, string newName)
    {
        var end = Math.Max(use.Framework.End, use.Edition is { } edition ? edition.Span.End : 0);
        return use.Alias switch
        {
            null => new TextEdit(source.LocationOf(new TextSpan(end, 0)), $" as {newName}"),
            { } alias when newName == id => new TextEdit(source.LocationOf(TextSpan.FromBounds(end, alias.Name.End)), ""),
            { } alias => new TextEdit(source.LocationOf(alias.Name.Span), newName),
        };
    }
}
