namespace Mapping.LanguageService.Completion;

/// <summary>What a token of the grammar stands for, which decides what can be offered in its place.</summary>
internal enum Slot
{
    Punctuation,
    Keyword,
    NewName,
    Title,
    Path,

    /// <summary>The digest of a text, in quotes.</summary>
    Digest,
    Reason,

    /// <summary>A framework by its id, as after <c>use</c>.</summary>
    FrameworkId,
    Edition,
    NewAlias,

    /// <summary>A point of the law that is disputed, after <c>use</c>.</summary>
    Reading,

    /// <summary>How it is read.</summary>
    ReadingChoice,

    /// <summary>A framework in use, by its alias.</summary>
    Framework,
    CitationStart,

    /// <summary>The number after <c>Article</c>.</summary>
    CitationWord,

    /// <summary>What goes on with a citation without a blank.</summary>
    CitationTail,
    RangeDots,
    Element,
    CrosswalkElement,
    Owner,
    System,

    /// <summary>A system, or a group of them.</summary>
    SystemOrGroup,
    Feed,
    Vendor,
    Control,

    /// <summary>A limit that a figure is compared with.</summary>
    Limit,

    /// <summary>A rule of evidence of the control before it.</summary>
    Rule,
    Domain,
    Pillar,
    Actor,
    Class,
    Route,
    Fact,
    Format,
    EvidenceClass,

    /// <summary>What the numbers of a field count.</summary>
    FieldUnit,

    /// <summary>What the numbers of a field count, or as what it is taken.</summary>
    FieldReading,

    /// <summary>A time zone, in quotes.</summary>
    Zone,

    /// <summary>How times are written, in quotes.</summary>
    TimeFormat,

    /// <summary>The sign before decimals, in quotes.</summary>
    DecimalSign,

    /// <summary>The letters in which a table is written.</summary>
    Encoding,

    /// <summary>The name of a sheet of a workbook.</summary>
    Sheet,

    /// <summary>The number of the row that names the fields.</summary>
    HeaderRow,
    Date,

    /// <summary>The number of a duration.</summary>
    Amount,
    Unit,

    /// <summary>The number after <c>at least</c>.</summary>
    Share,

    /// <summary>The number after <c>tolerate</c>.</summary>
    Tolerated,

    /// <summary>The second argument of <c>percentile</c>.</summary>
    Percentile,
    Price,
    Currency,

    /// <summary>A field of a feed, before its first dot.</summary>
    Field,
    FieldPart,

    /// <summary>The field that tells elements of a list apart, in brackets.</summary>
    ElementKey,

    /// <summary>What it holds in the element that is meant.</summary>
    ElementKeyValue,

    /// <summary>A field with which another one is compared, before its first dot.</summary>
    OtherField,
    Aggregate,
    Comparison,
    Value,
    ValueSuffix,
}
