using System.Collections.Immutable;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.Evidence.Inspection;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers the fields that records really have, what each can be compared by, and the values that were seen.</summary>
internal static class FieldOffers
{
    public static void Add(OfferList offers, CompletionSite site, Slot slot, IFieldKnowledge knowledge)
    {
        var inspection = InspectionAt(site, knowledge);
        var fields = RecordFieldsOf(inspection);
        switch (slot)
        {
            case Slot.Field or Slot.FieldPart:
                AddFields(offers, site, slot, fields);
                if (inspection is not null && !IsOfRecords(site))
                {
                    ElementFieldOffers.Add(offers, site, StartOf(site, slot), inspection);
                }

                break;
            case Slot.OtherField:
                NameOffers.Add(offers, site, Slot.Limit);
                AddOthers(offers, site, fields);
                break;
            case Slot.Comparison:
                AddOperators(offers, FieldBefore(site, FieldsOf(inspection)));
                break;
            case Slot.ValueSuffix:
                offers.AddWord(OfferRank.Clause, "%", CompletionKind.Operator);
                break;
            default:
                ValueOffers.Add(offers, site, FieldBefore(site, FieldsOf(inspection)), IsBehindAggregate(site));
                break;
        }
    }

    /// <summary>Whether the field that the cursor compares is known and holds neither true nor false.</summary>
    public static bool IsNeverTrue(CompletionSite site, IFieldKnowledge knowledge) =>
        FieldBefore(site, FieldsOf(InspectionAt(site, knowledge))) is { } field && !field.Kinds.Any(kind => kind.Kind == InspectedKind.Boolean);

    /// <summary>Whether the field before the cursor is known and holds no numbers, so that they need no unit.</summary>
    public static bool IsNeverNumber(CompletionSite site, IFieldKnowledge knowledge) =>
        FieldBefore(site, FieldsOf(InspectionAt(site, knowledge))) is { } field && !field.Kinds.Any(kind => kind.Kind == InspectedKind.Number);

    private static FeedInspection? InspectionAt(CompletionSite site, IFieldKnowledge knowledge) => RuleFeed.Of(site) is { } feed ? knowledge.Of(feed) : null;

    private static ImmutableArray<InspectedField> RecordFieldsOf(FeedInspection? inspection) => [.. inspection?.Fields.Where(field => field.CanBeNamed) ?? []];

    /// <summary>Those of records and those of the elements of lists in them.</summary>
    private static ImmutableArray<InspectedField> FieldsOf(FeedInspection? inspection) =>
        [.. RecordFieldsOf(inspection), .. inspection?.Lists.SelectMany(list => list.Fields).Where(field => field.CanBeNamed) ?? []];

    private static int StartOf(CompletionSite site, Slot slot) => slot == Slot.FieldPart ? FieldStart(site) : site.Word.Start;

    private static void AddFields(OfferList offers, CompletionSite site, Slot slot, ImmutableArray<InspectedField> fields)
    {
        var start = StartOf(site, slot);
        if (!site.IsOnLineOfCursor(start) || IsOfRecords(site))
        {
            return;
        }

        var typed = site.TypedFrom(start);
        var systems = site.Document.Compilation.Symbols.Systems.Select(system => system.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var field in fields.OrderBy(field => !IsUsual(site, field, systems)))
        {
            if (field.Path.Contains(typed, StringComparison.OrdinalIgnoreCase))
            {
                offers.AddAt(OfferRank.Expected, new CompletionItem(field.Path, CompletionKind.Field)
                {
                    Detail = FieldWords.LineOf(field),
                    InsertText = field.Path,
                    SortText = offers.NextSort(),
                    FilterText = field.Path,
                    Replace = TextSpan.FromBounds(start, site.Word.End),
                    Subject = field,
                });
            }
        }
    }

    /// <summary>Where a value is asked for, most mean one: fields of the same kind are offered to those who begin to write a name.</summary>
    private static void AddOthers(OfferList offers, CompletionSite site, ImmutableArray<InspectedField> fields)
    {
        if (site.Typed.Length > 0 && FieldBefore(site, fields) is { Kinds: [var first, ..] } compared)
        {
            AddFields(offers, site, Slot.OtherField, [.. fields.Where(field => field.Path != compared.Path && IsOf(field, first.Kind))]);
        }
    }

    /// <summary>Whether the cursor stands where an aggregate of whole records takes no field.</summary>
    private static bool IsOfRecords(CompletionSite site) =>
        site is { ItemKeyword: Keyword.Expect, LastKeyword: Keyword.Expect } && AggregateSignature.Find(site.Last(Slot.Aggregate)) is { TakesField: false };

    /// <summary>A feed's <c>time</c> is a time, its <c>key</c> differs in every record, its <c>system</c> names systems; an aggregate computes numbers.</summary>
    private static bool IsUsual(CompletionSite site, InspectedField field, HashSet<string> systems) => (site.ItemKeyword, site.LastKeyword) switch
    {
        (Keyword.Time, _) => IsOf(field, InspectedKind.Time),
        (Keyword.Key, _) => field.Missing == 0 && !IsOf(field, InspectedKind.Time) && (field.Values is not { } values || values.Length == field.Present),
        (Keyword.System, _) => field.Values is { } values && values.Any(value => systems.Contains(value.Value)),
        (Keyword.Expect, Keyword.Expect) => IsOf(field, InspectedKind.Number),
        _ => true,
    };

    private static bool IsOf(InspectedField field, InspectedKind kind) => field.Kinds is [var first, ..] && first.Kind == kind;

    private static int FieldStart(CompletionSite site) =>
        site.Trace.LastOrDefault(taken => taken.Slot is Slot.Field or Slot.OtherField) is { Terminal: not null } taken ? taken.Token.Start : site.Word.Start;

    /// <summary>The field that the cursor compares; null where it is unknown.</summary>
    private static InspectedField? FieldBefore(CompletionSite site, ImmutableArray<InspectedField> fields)
    {
        var index = site.Trace.Length - 1;
        while (index >= 0 && site.Trace[index].Slot != Slot.Field)
        {
            index--;
        }

        if (index < 0 || (IsBehindAggregate(site) && !IsPicked(site, index)))
        {
            return null;
        }

        var last = index;
        while (last + 2 < site.Trace.Length && site.Trace[last + 2].Slot == Slot.FieldPart)
        {
            last += 2;
        }

        if (last + 1 < site.Trace.Length && site.Trace[last + 1].Token.Kind == SyntaxKind.OpenBracket)
        {
            return null;
        }

        var path = site.Source.ToString(TextSpan.FromBounds(site.Trace[index].Token.Start, site.Trace[last].Token.End));
        return fields.FirstOrDefault(field => field.Path == path);
    }

    /// <summary>What an aggregate is compared with is no value of its field, unless it picks one of them.</summary>
    private static bool IsPicked(CompletionSite site, int field) =>
        site.Last(Slot.Aggregate) is "min" or "max" or "latest" && !site.Trace[..field].Any(taken => taken.Terminal.Keyword == Keyword.Where);

    /// <summary>Whether the parentheses of an aggregate are closed before the cursor.</summary>
    private static bool IsBehindAggregate(CompletionSite site)
    {
        var depth = 0;
        foreach (var taken in site.Trace)
        {
            depth += taken.Token.Kind switch
            {
                SyntaxKind.OpenParen => 1,
                SyntaxKind.CloseParen => -1,
                _ => 0,
            };
        }

        return site.ItemKeyword == Keyword.Expect && depth == 0;
    }

    private static void AddOperators(OfferList offers, InspectedField? field)
    {
        string[] operators = field?.Kinds is [{ Kind: InspectedKind.Text or InspectedKind.Boolean }]
            ? ["=", "!="]
            : ["=", "!=", "<", "<=", ">", ">="];
        foreach (var sign in operators)
        {
            offers.AddWord(OfferRank.Expected, sign, CompletionKind.Operator);
        }
    }
}
