using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>What the front matter of a catalog says of the framework as a whole.</summary>
internal sealed record CatalogHeader(FieldSet Fields, ImmutableArray<string> CitationWords, ImmutableArray<string> Actors)
{
    public static readonly ImmutableArray<string> Keys =
    [
        "framework", "edition", "replaces", "since", "title", "source", "licence", "citation-words", "default-condition", "actors", "covers",
        .. ProvisionKeys.Inherited,
    ];

    private static readonly string[] Required = ["framework", "edition", "title"];

    /// <summary>Null when framework or edition is not said: nothing could be found under such a catalog's name.</summary>
    public string? Id { get; private init; }

    public string? Edition { get; private init; }

    /// <summary>The edition before this one; null where it names none.</summary>
    public string? Replaces { get; private init; }

    /// <summary>The day from which this is the text: the one said, else the one that names the edition.</summary>
    public DateOnly? Since { get; private init; }

    public string Title => Fields.Text("title") ?? Id ?? string.Empty;

    public static CatalogHeader Read(CatalogScope scope, FrontMatter frontMatter)
    {
        var fields = FieldSet.Of(scope, frontMatter, Keys);
        if (frontMatter.BodyStart > frontMatter.Opening.Start)
        {
            ReportMissing(scope, frontMatter, fields);
        }

        var words = fields.Items("citation-words").Where(word => !word.IsEmpty).Select(scope.Source.ToString).ToImmutableArray();
        var actors = FieldValues.Names(scope, fields.Items("actors"), "name of an actor");
        return new CatalogHeader(fields, words, actors)
        {
            Id = fields.Find("framework") is { ValueSpan.IsEmpty: false } id ? FieldValues.Name(scope, id.ValueSpan, "framework") : null,
            Edition = fields.Find("edition") is { ValueSpan.IsEmpty: false } edition ? ReadEdition(scope, edition.ValueSpan) : null,
            Since = SinceOf(scope, fields),
            Replaces = fields.Find("replaces") is { ValueSpan.IsEmpty: false } replaced ? ReadReplaced(scope, replaced.ValueSpan, fields.Text("edition")) : null,
        };
    }

    private static void ReportMissing(CatalogScope scope, FrontMatter frontMatter, FieldSet fields)
    {
        foreach (var key in Required)
        {
            if (fields.Text(key) is null)
            {
                scope.Findings.Report(CatalogDiagnostics.MissingFrontMatterKey, frontMatter.Opening, key);
            }
        }
    }

    private static DateOnly? SinceOf(CatalogScope scope, FieldSet fields) => (fields.Find("since"), fields.Text("edition")) switch
    {
        ({ } since, _) => FieldValues.Date(scope, since.ValueSpan),
        (_, { } edition) when IsoDate.TryParse(edition, out var day) => day,
        _ => null,
    };

    private static string? ReadReplaced(CatalogScope scope, TextSpan span, string? own)
    {
        if (own is not null && scope.Source[span].SequenceEqual(own))
        {
            scope.Findings.Report(
                CatalogDiagnostics.MalformedValue, span, CatalogFindings.Quote(own), "edition to replace", "the edition before this one");
            return null;
        }

        return ReadEdition(scope, span);
    }

    /// <summary>Editions name files, so they hold no slash and no blank.</summary>
    private static string? ReadEdition(CatalogScope scope, TextSpan span)
    {
        foreach (var c in scope.Source[span])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '_'))
            {
                scope.Findings.Report(
                    CatalogDiagnostics.MalformedValue, span, CatalogFindings.Quote(scope.Source[span]), "edition", "letters, digits, dots and hyphens");
                return null;
            }
        }

        return scope.Source.ToString(span);
    }
}
