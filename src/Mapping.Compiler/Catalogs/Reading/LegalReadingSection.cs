using System.Collections.Immutable;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>
/// Reads <c>## Readings</c>: a heading for each point that is disputed, and below it one for each way to read it. A reading that is not whole is
/// left out, and reported: who chooses it is told that it is not there.
/// </summary>
internal sealed class LegalReadingSection(CatalogScope scope, ReferenceChecker references)
{
    private const int ReadingLevel = 3;
    private const int ChoiceLevel = 4;

    public static readonly ImmutableArray<string> ReadingKeys = ["provision", "applies to"];
    public static readonly ImmutableArray<string> ChoiceKeys = ["standard", "date"];

    private readonly NameRegister names = new(scope, "reading");
    private readonly List<Provision> claimed = [];
    private readonly ImmutableArray<LegalReading>.Builder readings = ImmutableArray.CreateBuilder<LegalReading>();

    public ImmutableArray<LegalReading> Read(List<CatalogNode> nodes)
    {
        CatalogNode? open = null;
        var choices = new List<CatalogNode>();
        foreach (var node in nodes)
        {
            if (node.Level == ReadingLevel)
            {
                Close(open, choices);
                (open, choices) = (node, []);
                continue;
            }

            var deepest = open is null ? ReadingLevel : ChoiceLevel;
            if (node.Level > deepest)
            {
                scope.Findings.Report(CatalogDiagnostics.SkippedLevel, node.TitleSpan, node.Level, deepest);
            }

            choices.Add(node);
        }

        Close(open, choices);
        return readings.ToImmutable();
    }

    private void Close(CatalogNode? node, List<CatalogNode> nodes)
    {
        if (node is null || names.Declare(node) is not { } name)
        {
            return;
        }

        var owner = $"The reading \"{CatalogFindings.Quote(name)}\"";
        var fields = FieldSet.Below(scope, node, ReadingKeys, "a reading");
        var question = node.Paragraphs.Count > 0 ? scope.Prose(node.Paragraphs) : Missing(node, owner, "question");
        var provision = fields.Text("provision") ?? Missing(node, owner, "\"provision\"");
        var appliesTo = Touched(fields);
        if (fields.Find("applies to") is null)
        {
            Missing(node, owner, "\"applies to\"");
        }

        var choices = ReadChoices(nodes);
        if (choices.Length < 2)
        {
            Missing(node, owner, "second way to read it");
        }
        else if (choices.Count(choice => choice.IsStandard) != 1)
        {
            Missing(node, owner, "single choice that is \"standard: yes\"");
        }
        else if (question is not null && provision is not null && appliesTo.Length > 0 && appliesTo.Length == fields.Items("applies to").Count() && choices.Length == nodes.Count)
        {
            readings.Add(new LegalReading(name, question, CitationMark.WithoutOutside(provision, out _), appliesTo, choices, scope.At(node.TitleSpan)));
        }
    }

    /// <summary>A date hangs on one reading only: of two the second would be chosen and do nothing.</summary>
    private ImmutableArray<Provision> Touched(FieldSet fields)
    {
        var touched = ImmutableArray.CreateBuilder<Provision>();
        foreach (var span in fields.Items("applies to"))
        {
            if (references.Resolve(span) is not { } provision)
            {
                continue;
            }

            if (claimed.Concat(touched).Any(other => provision.IsAtOrUnder(other) || other.IsAtOrUnder(provision)))
            {
                scope.Findings.Report(
                    CatalogDiagnostics.MalformedValue, span, CatalogFindings.Quote(scope.ToText(span)), "provision for this reading", "one that no reading has yet");
                continue;
            }

            touched.Add(provision);
        }

        claimed.AddRange(touched);
        return touched.ToImmutable();
    }

    private ImmutableArray<ReadingChoice> ReadChoices(List<CatalogNode> nodes)
    {
        var known = new NameRegister(scope, "choice");
        var choices = ImmutableArray.CreateBuilder<ReadingChoice>(nodes.Count);
        foreach (var node in nodes)
        {
            if (known.Declare(node) is { } name && ReadChoice(node, name) is { } choice)
            {
                choices.Add(choice);
            }
        }

        return choices.ToImmutable();
    }

    /// <summary>Only the standard keeps the dates of the catalog; another way that says no date would say nothing else.</summary>
    private ReadingChoice? ReadChoice(CatalogNode node, string name)
    {
        var fields = FieldSet.Below(scope, node, ChoiceKeys, "a choice");
        var isStandard = fields.YesNo("standard") ?? false;
        var date = fields.Find("date") is { } written ? FieldValues.Date(scope, written.ValueSpan) : null;
        if (date is null && !isStandard && fields.Find("date") is null)
        {
            Missing(node, $"The choice \"{CatalogFindings.Quote(name)}\"", "\"date\"");
        }

        return date is null && (!isStandard || fields.Find("date") is not null)
            ? null
            : new ReadingChoice(name, scope.Prose(node.Paragraphs), date, isStandard, scope.At(node.TitleSpan));
    }

    private string? Missing(CatalogNode node, string owner, string what)
    {
        scope.Findings.Report(CatalogDiagnostics.MissingPart, node.TitleSpan, owner, what);
        return null;
    }
}
