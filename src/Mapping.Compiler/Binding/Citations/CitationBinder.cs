using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>Resolves one citation.</summary>
internal static class CitationBinder
{
    /// <summary>No provision is cited in more; what a stranger writes may go on for ever.</summary>
    private const int LongestCitation = 128;

    /// <param name="file">The file being bound.</param>
    /// <param name="framework">Where to look.</param>
    /// <param name="citation">The citation.</param>
    /// <param name="before">The citation before it in the list, whose first word may be understood: <c>Annex IV(1), IV(2)</c>.</param>
    public static Provision? Bind(FileContext file, Framework framework, CitationSyntax citation, CitationSyntax? before)
    {
        if (citation.Tokens.IsEmpty || citation.Tokens[0].IsMissing)
        {
            return null;
        }

        var provision = Find(file, framework, citation) ?? FindAfter(file, framework, TextOf(file, citation), before);
        if (provision is null)
        {
            file.Add(Unknown(framework, TextOf(file, citation), file.At(citation)));
        }
        else
        {
            file.Note(citation, provision);
        }

        return provision;
    }

    /// <summary>The citation as written, without quotes.</summary>
    public static string TextOf(FileContext file, CitationSyntax citation) =>
        citation.Tokens[0].Kind == SyntaxKind.String ? file.ValueOf(citation.Tokens[0]) : file.TextOf(citation);

    private static Provision? Find(FileContext file, Framework framework, CitationSyntax citation) =>
        citation.Tokens[0].Kind == SyntaxKind.String ? framework.Find(TextOf(file, citation)) : framework.Find(file.Source[citation.Span]);

    private static Provision? FindAfter(FileContext file, Framework framework, string text, CitationSyntax? before)
    {
        if (before is null || before.Tokens.Length < 2 || before.Tokens[0].Kind != SyntaxKind.Upper)
        {
            return null;
        }

        return framework.Find($"{file.TextOf(before.Tokens[0])} {text}");
    }

    private static Diagnostic Unknown(Framework framework, string text, Location location)
    {
        var diagnostic = Diagnostic.Create(CitationDiagnostics.UnknownCitation, location, text, framework.Title);
        var above = NearestAbove(framework, text);
        return MovedTo(framework, text) is { } moved ? diagnostic.WithNearest(moved.DisplayName) with { Help = $"It was {text} in edition {framework.Replaces} and is {moved} in edition {framework.Edition}: read it again." }
            : CitationForm.Nearest(text, framework) is { } nearest ? diagnostic.WithNearest(nearest)
            : above is not null ? diagnostic with { Help = Contents(above) }
            : diagnostic with { Help = CitationWords.NotHeld(text, framework) };
    }

    /// <summary>Where what an earlier edition had under this number stands in this one.</summary>
    private static Provision? MovedTo(Framework framework, string text) => framework.Replaces is null || text.Length > LongestCitation
        ? null
        : framework.Provisions.FirstOrDefault(provision => provision.Replaces.Any(was =>
            CitationKey.Of(was, framework.CitationWords) == CitationKey.Of(text, framework.CitationWords)));

    /// <summary>Cuts the citation from its end until something is found: <c>Article 15(9)</c> leads to Article 15.</summary>
    private static Provision? NearestAbove(Framework framework, string text)
    {
        var longest = text[..Math.Min(text.Length, LongestCitation)];
        for (var end = longest.LastIndexOfAny(['(', '.']); end > 0; end = longest.LastIndexOfAny(['(', '.'], end - 1))
        {
            if (framework.Find(text.AsSpan(0, end)) is { } provision)
            {
                return provision;
            }
        }

        return null;
    }

    private static string Contents(Provision provision)
    {
        var children = provision.Children.Where(child => child.Element is null).Select(child => child.Citation).ToList();
        return children.Count switch
        {
            0 => $"{provision.Citation} has no parts; cite it as a whole.",
            1 => $"{provision.Citation} has one part: {children[0]}.",
            _ => $"{provision.Citation} goes from {children[0]} to {children[^1]}.",
        };
    }
}
