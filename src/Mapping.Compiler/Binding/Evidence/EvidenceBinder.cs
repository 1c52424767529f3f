using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds an <c>evidence</c> block.</summary>
internal sealed class EvidenceBinder(FileContext file, NameTable<FeedSymbol> feeds, NameTable<OwnerSymbol> owners)
{
    private const int DigestLength = 64;

    private readonly ItemSlots slots = new(file);
    private readonly ImmutableArray<Expectation>.Builder expectations = ImmutableArray.CreateBuilder<Expectation>(2);
    private bool hasRecordRules;
    private FeedReference? feed;
    private Predicate? where;
    private NewestKind newest;
    private Duration? within;
    private Duration? fresh;
    private CadenceSymbol? cadence;
    private ThresholdSymbol? threshold;
    private DocumentSymbol? document;

    public static EvidenceSymbol Bind(FileContext file, EvidenceSyntax syntax, NameTable<FeedSymbol> feeds, NameTable<OwnerSymbol> owners) =>
        new EvidenceBinder(file, feeds, owners).Bind(syntax);

    private EvidenceSymbol Bind(EvidenceSyntax syntax)
    {
        var errors = file.Diagnostics.ErrorCount;
        var named = file.Limits?.Count ?? 0;
        foreach (var rule in syntax.Rules)
        {
            BindRule(rule);
        }

        CheckSources(syntax);
        CheckUnits();
        var limits = file.Limits?.Since(named).ToList() ?? [];
        if (limits.Exists(use => use.Limit.Reference.Currency is not null))
        {
            Currencies.Check(file, where, expectations);
            SelectedCurrencies.Check(file, where, expectations);
        }

        CheckWords();
        FindCertain();
        var symbol = new EvidenceSymbol(
            file.TextOf(syntax.Name),
            syntax.Title is { } title ? file.ValueOf(title) : null,
            file.At(syntax.Name))
        {
            IsBrokenItself = file.Diagnostics.ErrorCount > errors || IsIncomplete(syntax) || limits.Exists(use => use.Limit.Value is null),
            Feed = feed,
            Newest = newest,
            Where = where,
            Expectations = expectations.ToImmutable(),
            Within = within,
            Fresh = fresh,
            Cadence = cadence,
            Threshold = LimitUse.LastSet(threshold, limits),
            IsDated = threshold is not null || (limits.Count > 0 && expectations.Count > 0 && expectations.All(LimitUse.IsDated)),
            Limits = [.. limits.Select(use => use.Limit.Reference).Distinct()],
            Document = document,
        };
        file.NoteDeclaration(symbol.Location, symbol);
        return symbol;
    }

    /// <summary>Names that lead nowhere are not always reported here: what they should name may stand where nobody can read it.</summary>
    private bool IsIncomplete(EvidenceSyntax syntax) =>
        (feed is null && document is null) || BrokenParts.AreIn(file.Tree, syntax);

    private void BindRule(ItemSyntax rule)
    {
        hasRecordRules |= rule is ExpectRuleSyntax or MatchRuleSyntax or FromRuleSyntax or WithinRuleSyntax or FreshRuleSyntax or EveryRuleSyntax or ThresholdRuleSyntax;
        switch (rule)
        {
            case ExpectRuleSyntax expect:
                Add(ExpectationBinder.Bind(file, expect));
                break;
            case MatchRuleSyntax match:
                Add(MatchBinder.Bind(file, match, feeds));
                break;
            case FromRuleSyntax from when slots.Take(from.Keyword):
                feed = feeds.Resolve(file, from.Feed)?.Reference;
                newest = NewestBinder.Bind(file, from.Newest, feed);
                where = from.Where is not null && PredicateBinder.Bind(file, from.Where.Predicate) is { } selected && ListFields.Fit(file, selected) ? selected : null;
                break;
            case WithinRuleSyntax syntax when slots.Take(syntax.Keyword):
                within = BindWindow(syntax.Duration);
                break;
            case FreshRuleSyntax syntax when slots.Take(syntax.Keyword):
                fresh = BindWindow(syntax.Duration);
                break;
            case EveryRuleSyntax syntax when slots.Take(syntax.Keyword):
                cadence = CadenceBinder.Bind(file, syntax);
                break;
            case ThresholdRuleSyntax syntax when slots.Take(syntax.Keyword):
                threshold = BindThreshold(syntax);
                break;
            case DocumentRuleSyntax syntax when slots.Take(syntax.Keyword):
                document = BindDocument(syntax);
                CheckReview(syntax.Review, document);
                break;
        }
    }

    private void CheckReview(ReviewClauseSyntax? syntax, DocumentSymbol? document)
    {
        if (syntax is not null && document is { Review: { IsEndless: true } review })
        {
            file.Report(EvidenceDiagnostics.EndlessReview, file.At(syntax), review, Duration.Longest);
        }
    }

    private Duration? BindWindow(DurationSyntax syntax)
    {
        var window = DurationBinder.Bind(file, syntax);
        if (window is { IsEndless: true })
        {
            file.Report(EvidenceDiagnostics.EndlessWindow, file.At(syntax), window, Duration.Longest);
        }

        return window;
    }

    private void Add(Expectation? bound)
    {
        if (bound is { } expectation)
        {
            expectations.Add(expectation);
        }
    }

    private ThresholdSymbol? BindThreshold(ThresholdRuleSyntax syntax)
    {
        var by = syntax.Owner is { } owner ? owners.Resolve(file, owner)?.Reference : null;
        return DayBinder.BindDecision(file, syntax.Date) is { } date ? new ThresholdSymbol(date, by, file.At(syntax)) : null;
    }

    private DocumentSymbol? BindDocument(DocumentRuleSyntax syntax)
    {
        var owner = owners.Resolve(file, syntax.Owner)?.Reference;
        var review = syntax.Review is null ? null : DurationBinder.Bind(file, syntax.Review.Duration);
        var path = syntax.Path.IsMissing ? null : PathBinder.Bind(file, syntax.Path);
        var digest = syntax.Digest is null ? null : BindDigest(syntax.Digest);
        return path is not null && DayBinder.BindEvent(file, syntax.Date) is { } date
            ? new DocumentSymbol(path, owner, date, review, file.At(syntax)) { Sha256 = digest }
            : null;
    }

    private string? BindDigest(DigestClauseSyntax syntax)
    {
        var digest = file.ValueOf(syntax.Value);
        if (digest.Length == DigestLength && digest.All(char.IsAsciiHexDigit))
        {
            return digest.ToLowerInvariant();
        }

        if (!syntax.Value.IsMissing)
        {
            file.Report(EvidenceDiagnostics.MalformedDigest, file.At(syntax.Value), digest);
        }

        return null;
    }

    private void CheckUnits()
    {
        var units = new ReadUnits(file);
        units.Look(where);
        foreach (var expectation in expectations)
        {
            units.Look(expectation);
        }
    }

    private void CheckWords()
    {
        foreach (var expectation in expectations)
        {
            if (expectation.Match is { } match)
            {
                ClosedFields.Check(file, match.Feed.Format, match.Where);
            }
        }

        if (feed is not null && ClosedFields.FormatOf(feed) is { } format)
        {
            CheckWordsOf(format);
        }
    }

    private void CheckWordsOf(string format)
    {
        ClosedFields.Check(file, format, where);
        foreach (var expectation in expectations)
        {
            foreach (var figure in expectation.Figures)
            {
                ClosedFields.Check(file, format, figure.Where);
            }

            if (expectation.ComparedField is { } field)
            {
                ClosedFields.Check(file, format, field, [expectation.Value], ignoresCase: false);
            }

            if (expectation.Grouping is { } grouping)
            {
                ClosedFields.Check(file, format, grouping.Field, [.. grouping.Names], ignoresCase: false);
            }
        }
    }

    private void FindCertain()
    {
        cadence = cadence is null ? null : CadenceBinder.Check(file, cadence, new EvidenceSymbol("", null, cadence.Location) { Within = within }.CadenceWindow);
        for (var i = 0; i < expectations.Count; i++)
        {
            if (Certainty.Of(where, expectations[i]) is { } why)
            {
                expectations[i] = expectations[i] with { WhyItCannotFail = why };
                file.Report(EvidenceDiagnostics.CertainExpectation, expectations[i].Location, expectations[i].Text, why);
            }
        }
    }

    private void CheckSources(EvidenceSyntax syntax)
    {
        if (syntax.Rules.Any(rule => rule is SkippedTokensSyntax))
        {
            return;
        }

        if (slots.Has("document") && hasRecordRules)
        {
            file.Report(EvidenceDiagnostics.MixedEvidence, file.At(syntax.Name), file.TextOf(syntax.Name));
        }
        else if (!slots.Has("document") && !slots.Has("from"))
        {
            file.Report(EvidenceDiagnostics.EvidenceWithoutSource, file.At(syntax.Name), file.TextOf(syntax.Name));
        }
        else if (slots.Has("from") && !syntax.Rules.Any(rule => rule is ExpectRuleSyntax or MatchRuleSyntax or EveryRuleSyntax))
        {
            file.Report(EvidenceDiagnostics.NothingExpected, file.At(syntax.Name), file.TextOf(syntax.Name));
        }
    }
}
