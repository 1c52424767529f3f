using System.Globalization;

namespace Mapping.LanguageService.Completion;

/// <summary>Collects what is offered. Of several items with one label the first counts, and what can't match the typed text is left out.</summary>
internal sealed class OfferList(CompletionSite site)
{
    /// <summary>Nobody reads further; a longer word asks again.</summary>
    private const int MaxItems = 250;

    private readonly string typed = site.Typed;
    private readonly List<CompletionItem> items = [];
    private readonly HashSet<string> labels = new(StringComparer.Ordinal);
    private bool isCut;

    public bool HasValues => items.Exists(item => item.Kind == CompletionKind.Value);

    /// <summary>Adds something that replaces the word.</summary>
    /// <param name="rank">Where in the list.</param>
    /// <param name="item">Its sort text is its place within the rank; its replace span is set here.</param>
    public void Add(OfferRank rank, CompletionItem item)
    {
        if (!Fits(typed, item.FilterText))
        {
            return;
        }

        // Whatever comes in order and later than these would be cut off all the same.
        if (rank == OfferRank.Expected && items.Count >= MaxItems)
        {
            isCut = true;
            return;
        }

        AddAt(rank, item with { Replace = site.Word });
    }

    /// <summary>Adds something that replaces a stretch of its own and was matched by its maker.</summary>
    public void AddAt(OfferRank rank, CompletionItem item)
    {
        if (labels.Add(item.Label))
        {
            items.Add(item with { SortText = string.Create(CultureInfo.InvariantCulture, $"{(int)rank}{item.SortText}") });
        }
    }

    /// <summary>Adds a word in the order in which words come.</summary>
    public void AddWord(OfferRank rank, string label, CompletionKind kind, string? detail = null, object? subject = null)
    {
        if (isCut && rank == OfferRank.Expected)
        {
            return;
        }

        Add(rank, new CompletionItem(label, kind)
        {
            Detail = detail,
            InsertText = label,
            SortText = NextSort(),
            FilterText = label,
            Subject = subject,
        });
    }

    /// <summary>Keeps the order of adding.</summary>
    public string NextSort() => items.Count.ToString("D5", CultureInfo.InvariantCulture);

    public CompletionList ToList()
    {
        items.Sort((left, right) => string.CompareOrdinal(left.SortText, right.SortText) is var order and not 0
            ? order
            : string.CompareOrdinal(left.Label, right.Label));

        // However many names or citations there are, the few keywords are among what is shown.
        var words = items.Where(item => !IsExpected(item)).ToList();
        var expected = items.Where(IsExpected).Take(MaxItems - words.Count);
        var shown = words.TakeWhile(IsTyped).Concat(expected).Concat(words.SkipWhile(IsTyped));
        return new CompletionList([.. shown], isCut || items.Count > MaxItems);
    }

    private static bool IsExpected(CompletionItem item) => item.SortText[0] - '0' == (int)OfferRank.Expected;

    private static bool IsTyped(CompletionItem item) => item.SortText[0] - '0' == (int)OfferRank.Typed;

    /// <summary>The letters typed come in this order, and the first of them begins a word; text in quotes only fits text in quotes.</summary>
    private static bool Fits(string typed, string text) => typed switch
    {
        "" => true,
        ['"' or '`', ..] when text[0] != typed[0] => false,
        _ => StartsOf(text, typed[0]).Any(start => FollowsFrom(text, start, typed)),
    };

    private static IEnumerable<int> StartsOf(string text, char first) => Enumerable
        .Range(0, text.Length)
        .Where(i => char.ToLowerInvariant(text[i]) == char.ToLowerInvariant(first) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])));

    private static bool FollowsFrom(string text, int start, string typed)
    {
        var at = start;
        foreach (var c in typed)
        {
            at = text.IndexOf(c.ToString(), at, StringComparison.OrdinalIgnoreCase) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }
}
