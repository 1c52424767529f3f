using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Completion;

/// <summary>Reads the framework and the citations before a cursor.</summary>
internal static class CitedText
{
    /// <summary>The framework whose provisions the place cites; null where it names none that is known.</summary>
    public static FrameworkSymbol? FrameworkAt(CompletionSite site)
    {
        var alias = site.Declaration is CrosswalkDeclarationSyntax crosswalk && site.Block == BlockKind.Crosswalk
            ? site.TextOf(IsTarget(site) ? crosswalk.Target : crosswalk.Source)
            : site.Last(Slot.Framework);
        return alias is null ? null : Find(site.Document.Compilation.Symbols, alias);
    }

    /// <summary>An alias, or the id of a framework that is in use once.</summary>
    private static FrameworkSymbol? Find(WorkspaceSymbols symbols, string name)
    {
        var byAlias = symbols.Frameworks.FirstOrDefault(symbol => symbol.Alias == name);
        return byAlias ?? symbols.Frameworks.FirstOrDefault(symbol => symbol.Framework.Id == name);
    }

    private static bool IsTarget(CompletionSite site) => site.Trace.Any(taken =>
        taken.Terminal.Keyword is Keyword.Equal or Keyword.Of or Keyword.Intersects or Keyword.NoneRelation);

    /// <summary>Where the last citation begins in the trace, or -1.</summary>
    public static int LastStart(CompletionSite site)
    {
        var index = site.Trace.Length - 1;
        while (index >= 0 && site.Trace[index].Slot != Slot.CitationStart)
        {
            index--;
        }

        return index;
    }

    /// <summary>What the item cites before a place, elements where it names some.</summary>
    public static List<Provision> Before(CompletionSite site, Framework framework, int place)
    {
        var cited = new List<Provision>();
        for (var i = site.Block == BlockKind.Crosswalk ? 1 : 0; i < site.Trace.Length && site.Trace[i].Token.Start < place; i++)
        {
            if (site.Trace[i].Slot == Slot.CitationStart && ProvisionAt(site, framework, i) is { } provision)
            {
                var rest = site.Trace[(i + 1)..].TakeWhile(taken => taken.Slot is not Slot.CitationStart).ToList();
                var elements = rest.Where(taken => taken.Slot == Slot.Element).Select(taken => site.TextOf(taken.Token)).ToList();
                cited.AddRange(elements.Count == 0 ? [provision] : provision.Children.Where(child => elements.Contains(child.Element ?? "")));
            }
        }

        return cited;
    }

    /// <summary>The provision of the citation that begins at a place of the trace.</summary>
    public static Provision? ProvisionAt(CompletionSite site, Framework framework, int index)
    {
        if (index < 0)
        {
            return null;
        }

        var last = index;
        while (last + 1 < site.Trace.Length && site.Trace[last + 1].Slot is Slot.CitationTail or Slot.CitationWord)
        {
            last++;
        }

        var start = site.Trace[index].Token;
        var text = site.Source.ToString(TextSpan.FromBounds(start.Start, site.Trace[last].Token.End)).Trim('"');

        // A parenthesis that is still open is closed for whoever goes on behind it.
        return framework.Find(text) ?? framework.Find($"{text})") ?? FindAfterWord(site, framework, index, text);
    }

    /// <summary>In a list the first word may be understood: <c>Annex IV(1), IV(2)</c>.</summary>
    private static Provision? FindAfterWord(CompletionSite site, Framework framework, int index, string text)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (site.Trace[i] is { Slot: Slot.CitationStart, Token.Kind: SyntaxKind.Upper } word)
            {
                return framework.Find($"{site.TextOf(word.Token)} {text}");
            }
        }

        return null;
    }
}
