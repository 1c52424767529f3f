using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds an <c>evidence</c> block.</summary>
internal sealed class EvidenceBinder(FileContext file, NameTable<FeedSymbol> feeds, NameTable<OwnerSymbol> owners)
{
    private readonly ItemSlots slots = new(file);
    private readonly ImmutableArray<Expectation>.Builder expectations = ImmutableArray.CreateBuilder<Expectation>();
    private bool hasRecordRules;

    public static EvidenceSymbol Bind(FileContext file, EvidenceSyntax syntax, NameTable<FeedSymbol> feeds, NameTable<OwnerSymbol> owners) =>
        new EvidenceBinder(file, feeds, owners).Bind(syntax);

    private EvidenceSymbol Bind(EvidenceSyntax syntax)
    {
        var symbol = new EvidenceSymbol(
            file.TextOf(syntax.Name),
            syntax.Title is { } title ? file.ValueOf(title) : null,
            file.At(syntax.Name));
        foreach (var rule in syntax.Rules)
        {
            symbol = BindRule(symbol, rule);
        }

        CheckSources(syntax);
        return symbol with { Expectations = expectations.ToImmutable() };
    }

    private EvidenceSymbol BindRule(EvidenceSymbol symbol, ItemSyntax rule)
    {
        hasRecordRules |= rule is ExpectRuleSyntax or FromRuleSyntax or WithinRuleSyntax or FreshRuleSyntax or ThresholdRuleSyntax;
        switch (rule)
        {
            case ExpectRuleSyntax expect:
                BindExpectation(expect);
                return symbol;
            case FromRuleSyntax from when slots.Take(from.Keyword):
                return symbol with
                {
                    Feed = feeds.Resolve(file, from.Feed),
                    Where = from.Where is null ? null : PredicateBinder.Bind(file, from.Where.Predicate),
                };
            case WithinRuleSyntax within when slots.Take(within.Keyword):
                return symbol with { Within = DurationBinder.Bind(file, within.Duration) };
            case FreshRuleSyntax fresh when slots.Take(fresh.Keyword):
                return symbol with { Fresh = DurationBinder.Bind(file, fresh.Duration) };
            case ThresholdRuleSyntax threshold when slots.Take(threshold.Keyword):
                return symbol with { Threshold = BindThreshold(threshold) };
            case DocumentRuleSyntax document when slots.Take(document.Keyword):
                return symbol with { Document = BindDocument(document) };
            default:
                return symbol;
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
        var by = syntax.Owner is { } owner ? owners.Resolve(file, owner) : null;
        return file.DateOf(syntax.Date) is { } date ? new ThresholdSymbol(date, by, file.At(syntax)) : null;
    }

    private DocumentSymbol? BindDocument(DocumentRuleSyntax syntax)
    {
        var owner = owners.Resolve(file, syntax.Owner);
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
