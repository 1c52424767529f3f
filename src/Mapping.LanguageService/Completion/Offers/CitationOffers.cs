using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers citations, by number and by the words of titles and topics.</summary>
internal static class CitationOffers
{
    public static void Add(OfferList offers, CompletionSite site)
    {
        if (CitedText.FrameworkAt(site) is not { } symbol || StartOf(site) is not { } start || !site.IsOnLineOfCursor(start))
        {
            return;
        }

        var framework = symbol.Framework;
        var query = new CitationQuery(framework, site.TypedFrom(start));
        var replace = TextSpan.FromBounds(start, EndOf(site));
        var states = new ProvisionStates(site, framework);
        var from = RangeStart(site, framework);
        var cited = CitedText.Before(site, framework, start);
        foreach (var provision in framework.Provisions)
        {
            if (query.Match(provision) is { } match && !provision.IsWithdrawn && (from is null ? !cited.Any(provision.IsAtOrUnder) : IsRangeEnd(provision, from)))
            {
                offers.AddAt(OfferRank.Expected, Item(provision, match, states, site) with { Replace = replace });
            }
        }
    }

    private static CompletionItem Item(Provision provision, CitationMatch match, ProvisionStates states, CompletionSite site)
    {
        var group = Group(provision, states, site.ItemKeyword);
        var text = TextOf(provision);
        return new CompletionItem(text, provision.Element is null ? CompletionKind.Provision : CompletionKind.Element)
        {
            Detail = states.Words(provision) is { } state ? $"{provision.Title} ({state})" : provision.Title,
            InsertText = text,
            SortText = string.Create(CultureInfo.InvariantCulture, $"{(match.IsByNumber ? 0 : 1)}{group}{provision.Index:D5}"),
            FilterText = match.FilterText,
            Subject = provision,
        };
    }

    /// <summary>What is open comes first where it is to be closed; of a scope or a requirement, whole articles do.</summary>
    private static int Group(Provision provision, ProvisionStates states, Keyword item) => item switch
    {
        _ when provision.LeafCount == 0 => 3,
        Keyword.Scope or Keyword.Require => provision.Parent is null ? 0 : 1,
        Keyword.Exclude => provision.IsExcludable ? 0 : 1,
        _ => states.IsUnmapped(provision) ? 0 : 1,
    };

    /// <summary>A citation that the language could not read as it stands goes into quotes.</summary>
    private static string TextOf(Provision provision)
    {
        var citation = provision.Citation;
        var isPlain = char.IsAsciiLetterUpper(citation[0]) || char.IsAsciiDigit(citation[0]);
        isPlain &= citation.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '.' or '(' or ')') && citation.Count(c => c == ' ') < 2;
        var written = isPlain ? citation : $"\"{citation}\"";
        return provision.Element is null ? written : $"{written} on {provision.Element}";
    }

    /// <summary>Where the citation begins that is being typed; null where none is.</summary>
    private static int? StartOf(CompletionSite site)
    {
        var expected = site.Run.Expected;
        var isAtStart = expected.Any(terminal => terminal.Slot == Slot.CitationStart);
        if (site.IsBroken)
        {
            var unread = site.Before[site.Run.Count].Start;
            return isAtStart ? unread : IsAdjacent(site, unread) ? InsideOf(site) : null;
        }

        if (isAtStart)
        {
            return site.Word.Start;
        }

        return expected.Any(terminal => terminal.Slot == Slot.CitationWord) || (IsTail(site) && IsAdjacent(site, site.Word.Start))
            ? InsideOf(site)
            : null;
    }

    private static bool IsTail(CompletionSite site) => site.Run.Expected.Any(terminal => terminal.Slot == Slot.CitationTail);

    private static int? InsideOf(CompletionSite site) => CitedText.LastStart(site) is >= 0 and var index ? site.Trace[index].Token.Start : null;

    /// <summary>Whether no blank parts the place from what was read before it.</summary>
    private static bool IsAdjacent(CompletionSite site, int place) => site.Trace is [.., var last] && last.Token.End == place;

    /// <summary>The rest of a citation gives way with its beginning, such as the parenthesis that an editor closed by itself.</summary>
    private static int EndOf(CompletionSite site)
    {
        var end = site.Word.End;
        foreach (var token in site.Tokens)
        {
            if (token.Start == end && token.Kind is SyntaxKind.OpenParen or SyntaxKind.CloseParen or SyntaxKind.Number or SyntaxKind.Name or SyntaxKind.Dot)
            {
                end = token.End;
            }
        }

        return end;
    }

    /// <summary>The provision before the dots that the cursor stands behind.</summary>
    private static Provision? RangeStart(CompletionSite site, Framework framework)
    {
        var dots = site.Trace.Length - 1;
        while (dots >= 0 && site.Trace[dots].Slot is Slot.CitationStart or Slot.CitationTail or Slot.CitationWord)
        {
            dots--;
        }

        if (dots < 0 || site.Trace[dots].Slot != Slot.RangeDots)
        {
            return null;
        }

        var start = dots - 1;
        while (start >= 0 && site.Trace[start].Slot != Slot.CitationStart)
        {
            start--;
        }

        return CitedText.ProvisionAt(site, framework, start);
    }

    private static bool IsRangeEnd(Provision provision, Provision start) =>
        provision.Element is null && provision.Index > start.Index && ReferenceEquals(provision.Parent, start.Parent);
}
