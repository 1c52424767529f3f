using System.Collections.Immutable;
using Mapping.Compiler.Syntax;
using static Mapping.LanguageService.Completion.BlockItem;
using static Mapping.LanguageService.Completion.Parts;

namespace Mapping.LanguageService.Completion;

/// <summary>The grammar: what a file and each kind of block hold, in the order in which people write it.</summary>
internal static class BlockForms
{
    private static readonly Terminal LimitUnit = new(Slot.Unit, Keyword.None, [SyntaxKind.Name]) { But = [Keyword.Set, Keyword.By, Keyword.Because, Keyword.Approved] };

    private static readonly ImmutableArray<BlockItem> File =
    [
        Often(
            Keyword.Use,
            OneOf(
                All(Word(Keyword.Crosswalk), Name(Slot.FrameworkId), Word(Keyword.To), Name(Slot.FrameworkId)),
                All(
                    Name(Slot.FrameworkId),
                    Maybe(Word(Keyword.Edition), Token(Slot.Edition, SyntaxKind.Date, SyntaxKind.Number, SyntaxKind.String)),
                    Maybe(Word(Keyword.As), Name(Slot.NewAlias)),
                    Maybe(Word(Keyword.Reading), List(All(Name(Slot.Reading), Name(Slot.ReadingChoice))))))),
        Often(Keyword.Owner, Name(Slot.NewName), Text(Slot.Title), Maybe(Word(Keyword.Domain), List(Name(Slot.Domain)))),
        Often(Keyword.System, Head()),
        Often(Keyword.Group, Head()),
        Often(
            Keyword.Limit,
            Name(Slot.NewName),
            Maybe(Sign(SyntaxKind.Minus)),
            Token(Slot.Price, SyntaxKind.Number),
            Maybe(OneOf(Token(Slot.ValueSuffix, SyntaxKind.Percent), LimitUnit, Token(Slot.Currency, SyntaxKind.Upper))),
            Word(Keyword.Set),
            Date(),
            Word(Keyword.By),
            Name(Slot.Owner),
            Maybe(ReferenceForms.Reason),
            Maybe(ReferenceForms.Approval)),
        Often(Keyword.Feed, Head()),
        Often(Keyword.Control, Head()),
        Often(
            Keyword.Waive,
            OneOf(All(Name(Slot.Framework), ReferenceForms.Refs), All(Name(Slot.Control), Sign(SyntaxKind.Slash), Name(Slot.Rule))),
            Maybe(ReferenceForms.For), Word(Keyword.Until), Date(), ReferenceForms.Reason, ReferenceForms.Approval),
        Often(Keyword.Exclude, Name(Slot.Framework), ReferenceForms.Refs, Maybe(ReferenceForms.For), ReferenceForms.Reason, ReferenceForms.Approval),
        Often(Keyword.Crosswalk, Name(Slot.Framework), Word(Keyword.To), Name(Slot.Framework), OpenBrace),
        Often(Keyword.Vendor, Head()),
        Often(Keyword.Gate, Name(Slot.NewName), Maybe(ReferenceForms.For), OpenBrace),
    ];

    private static readonly ImmutableArray<BlockItem> System =
    [
        Once(Keyword.Actor, List(Name(Slot.Actor))),
        Often(
            Keyword.Class,
            Name(Slot.Class),
            Maybe(Name(Slot.Route)),
            Maybe(Name(Slot.Route)),
            Many(Comma, Name(Slot.Route)),
            Maybe(ReferenceForms.Reason),
            Maybe(ReferenceForms.Approval)),
        Often(
            Keyword.Facts,
            List(All(Maybe(Word(Keyword.Not)), Name(Slot.Fact))),
            Maybe(ReferenceForms.Reason),
            Maybe(ReferenceForms.Approval)),
        Often(Keyword.Scope, Name(Slot.Framework), Maybe(ReferenceForms.Refs)),
        Once(Keyword.Placed, Date(), Maybe(Word(Keyword.Changed), Date())),
        Once(Keyword.Supplied, Word(Keyword.By), Name(Slot.Vendor)),
    ];

    private static readonly ImmutableArray<BlockItem> Feed =
    [
        Once(Keyword.Files, List(Text(Slot.Path))),
        Once(Keyword.Format, Name(Slot.Format), Maybe(Word(Keyword.At), PredicateForms.Field)),
        Once(
            Keyword.Time,
            OneOf(
                All(PredicateForms.Field, Maybe(Word(Keyword.As), Text(Slot.TimeFormat))),
                All(Words(Keyword.Of, Keyword.File), PredicateForms.Field),
                Words(Keyword.From, Keyword.Name))),
        Once(Keyword.Zone, Text(Slot.Zone)),
        Often(Keyword.Unit, PredicateForms.Field, Name(Slot.FieldUnit)),
        Once(Keyword.Decimal, Text(Slot.DecimalSign)),
        Once(Keyword.Encoding, Name(Slot.Encoding)),
        Once(Keyword.Sheet, Text(Slot.Sheet), Maybe(Word(Keyword.Header), Token(Slot.HeaderRow, SyntaxKind.Number))),
        Once(Keyword.System, OneOf(Word(Keyword.Any), PredicateForms.Field)),
        Once(Keyword.Other, Words(Keyword.Systems, Keyword.Ignored)),
        Once(Keyword.Key, PredicateForms.Field),
        Once(Keyword.Class, Name(Slot.EvidenceClass)),
        Once(Keyword.Retained, Duration()),
    ];

    private static readonly ImmutableArray<BlockItem> Control =
    [
        Once(Keyword.Owner, Name(Slot.Owner)),
        Once(Keyword.Domain, List(Name(Slot.Domain))),
        Once(Keyword.Pillar, List(Name(Slot.Pillar))),
        Once(
            Keyword.Status,
            OneOf(
                All(Word(Keyword.Operating), Word(Keyword.Since), Date()),
                All(Word(Keyword.Planned), Maybe(Word(Keyword.By), Date())),
                All(Word(Keyword.Retired), Word(Keyword.Since), Date()))),
        Once(Keyword.For, ReferenceForms.Systems),
        Often(Keyword.Satisfies, ReferenceForms.Mapping),
        Often(Keyword.Evidence, Name(Slot.NewName), Maybe(Text(Slot.Title)), OpenBrace),
    ];

    private static readonly ImmutableArray<BlockItem> Evidence =
    [
        Once(Keyword.From, Name(Slot.Feed), Maybe(Word(Keyword.Newest), OneOf(Word(Keyword.File), Word(Keyword.Suite), Word(Keyword.Run))), Maybe(PredicateForms.Where)),
        Often(
            Keyword.Expect,
            OneOf(
                FigureForms.Match,
                All(
                    FigureForms.Figure,
                    Maybe(Sign(SyntaxKind.Slash), FigureForms.Figure),
                    PredicateForms.Comparison,
                    PredicateForms.Bound,
                    Maybe(FigureForms.ForEach)))),
        Once(Keyword.Within, Duration()),
        Once(Keyword.Fresh, Duration()),
        Once(Keyword.Every, Duration(), Maybe(Word(Keyword.Tolerate), Token(Slot.Tolerated, SyntaxKind.Number))),
        Once(Keyword.Threshold, Word(Keyword.Set), Date(), Maybe(Word(Keyword.By), Name(Slot.Owner))),
        Once(
            Keyword.Document,
            Text(Slot.Path),
            Words(Keyword.Approved, Keyword.By),
            Name(Slot.Owner),
            Word(Keyword.On),
            Date(),
            Maybe(Words(Keyword.Of, Keyword.Sha256), Text(Slot.Digest)),
            Maybe(Word(Keyword.Review), Duration())),
    ];

    private static readonly ImmutableArray<BlockItem> Product =
    [
        Once(Keyword.Domain, List(Name(Slot.Domain))),
        Once(
            Keyword.Renewal,
            Name(Slot.Owner),
            Maybe(Comma, Token(Slot.Price, SyntaxKind.Number), Token(Slot.Currency, SyntaxKind.Upper), Word(Keyword.Per), Name(Slot.Unit)),
            Maybe(Comma, Word(Keyword.Until), Date())),
        Once(Keyword.Provides, List(Name(Slot.Control))),
        Often(Keyword.Claims, ReferenceForms.Claim),
        Once(Keyword.Requires, List(Name(Slot.Control))),
        Once(Keyword.Produces, List(Name(Slot.EvidenceClass))),
        Often(Keyword.Attests, Text(Slot.Path), Word(Keyword.Expires), Date()),
    ];

    private static readonly ImmutableArray<BlockItem> Gate =
    [
        Often(
            Keyword.Require,
            Name(Slot.Framework),
            Maybe(ReferenceForms.Refs),
            OneOf(Word(Keyword.Mapped), Word(Keyword.Evidenced)),
            Maybe(Words(Keyword.At, Keyword.Least), Token(Slot.Share, SyntaxKind.Number), Sign(SyntaxKind.Percent)),
            Maybe(Words(Keyword.Only, Keyword.In, Keyword.Force)),
            Maybe(Words(Keyword.Without, Keyword.Waivers)),
            Maybe(Words(Keyword.Approved, Keyword.Texts))),
    ];

    private static readonly ImmutableArray<BlockItem> Crosswalk =
    [
        new(
            Keyword.None,
            All(
                ReferenceForms.Citation,
                Maybe(Word(Keyword.On), Name(Slot.CrosswalkElement)),
                OneOf(
                    Word(Keyword.Equal),
                    Words(Keyword.Subset, Keyword.Of),
                    Words(Keyword.Superset, Keyword.Of),
                    Word(Keyword.Intersects),
                    Word(Keyword.NoneRelation)),
                ReferenceForms.Refs,
                ReferenceForms.Reason),
            Repeats: true),
    ];

    private static readonly ImmutableArray<BlockItem> Group = [Once(Keyword.Systems, List(Name(Slot.System)))];

    private static readonly ImmutableArray<BlockItem> Vendor = [Often(Keyword.Product, Head())];

    public static ImmutableArray<BlockItem> Of(BlockKind block) => block switch
    {
        BlockKind.System => System,
        BlockKind.Feed => Feed,
        BlockKind.Control => Control,
        BlockKind.Evidence => Evidence,
        BlockKind.Crosswalk => Crosswalk,
        BlockKind.Vendor => Vendor,
        BlockKind.Product => Product,
        BlockKind.Gate => Gate,
        BlockKind.Group => Group,
        _ => File,
    };

    private static GrammarPart Head() => All(Name(Slot.NewName), Text(Slot.Title), OpenBrace);
}
