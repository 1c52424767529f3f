using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds an <c>evidence</c> block.</summary>
internal sealed class EvidenceBinder(FileContext file, NameTable<FeedSymbol> feeds, NameTable<OwnerSymbol> owners)
{
    private readonly ItemSlots slots = new(file);
    private readonly ImmutableArray<Expectation>.Builder expectations = ImmutableArray.CreateBuilder<Expectation>(2);
    private bool hasRecordRules;
    private FeedReference? feed;
    private Predicate? where;
    private Duration? within;
    private Duration? fresh;
    private ThresholdSymbol? threshold;
    private DocumentSymbol? document;

    public static EvidenceSymbol Bind(FileContext file, EvidenceSyntax syntax, NameTable<FeedSymbol> feeds, NameTable<OwnerSymbol> owners) =>
        new EvidenceBinder(file, feeds, owners).Bind(syntax);

    private EvidenceSymbol Bind(EvidenceSyntax syntax)
    {
        foreach (var rule in syntax.Rules)
        {
            BindRule(rule);
        }

        CheckSources(syntax);
        var symbol = new EvidenceSymbol(
            file.TextOf(syntax.Name),
            syntax.Title is { } title ? file.ValueOf(title) : null,
            file.At(syntax.Name))
        {
            Feed = feed,
            Where = where,
            Expectations = expectations.ToImmutable(),
            Within = within,
            Fresh = fresh,
            Threshold = threshold,
            Document = document,
        };
        file.NoteDeclaration(symbol.Location, symbol);
        return symbol;
    }

    private void BindRule(ItemSyntax rule)
    {
        hasRecordRules |= rule is ExpectRuleSyntax or FromRuleSyntax or WithinRuleSyntax or FreshRuleSyntax or ThresholdRuleSyntax;
        switch (rule)
        {
            case ExpectRuleSyntax expect:
                BindExpectation(expect);
                break;
            case FromRuleSyntax from when slots.Take(from.Keyword):
                feed = feeds.Resolve(file, from.Feed)?.Reference;
                where = from.Where is null ? null : PredicateBinder.Bind(file, from.Where.Predicate);
                break;
            case WithinRuleSyntax syntax when slots.Take(syntax.Keyword):
                within = DurationBinder.Bind(file, syntax.Duration);
                break;
            case FreshRuleSyntax syntax when slots.Take(syntax.Keyword):
                fresh = DurationBinder.Bind(file, syntax.Duration);
                break;
            case ThresholdRuleSyntax syntax when slots.Take(syntax.Keyword):
                threshold = BindThreshold(syntax);
                break;
            case DocumentRuleSyntax syntax when slots.Take(syntax.Keyword):
                document = BindDocument(syntax);
                break;
        }
    }

    private void BindExpectation(ExpectRuleSyntax syntax)
    {
        if (ExpectationBinder.Bind(file, syntax) is { } expectation)
        {
            expectations.Add(expectation);
        }
    }

    private ThresholdSymbol? BindThreshold(ThresholdRuleSyntax syntax)
    {
        var by = syntax.Owner is { } owner ? owners.Resolve(file, owner)?.Reference : null;
        return file.DateOf(syntax.Date) is { } date ? new ThresholdSymbol(date, by, file.At(syntax)) : null;
    }

    private DocumentSymbol? BindDocument(DocumentRuleSyntax syntax)
    {
        var owner = owners.Resolve(file, syntax.Owner)?.Reference;
        var review = syntax.Review is null ? null : DurationBinder.Bind(file, syntax.Review.Duration);
        var path = syntax.Path.IsMissing ? null : PathBinder.Bind(file, syntax.Path);
        return path is not null && file.DateOf(syntax.Date) is { } date
            ? new DocumentSymbol(path, owner, date, review, file.At(syntax))
            : null;
    }

    private void CheckSources(EvidenceSyntax syntax)
    {
        if (syntax.Rules.Any(rule => rule is SkippedTokensSyntax))
        {
            return;
        }

        var name = file.TextOf(syntax.Name);
        if (slots.Has("document") && hasRecordRules)
        {
            file.Report(EvidenceDiagnostics.MixedEvidence, file.At(syntax.Name), name);
        }
        else if (!slots.Has("document") && !slots.Has("from"))
        {
            file.Report(EvidenceDiagnostics.EvidenceWithoutSource, file.At(syntax.Name), name);
        }
    }
}
