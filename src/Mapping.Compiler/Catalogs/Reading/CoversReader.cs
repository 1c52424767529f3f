using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>
/// Reads <c>covers: actor provider, class high-risk</c>: whose duties a catalog holds. Of what it names no actor, or no class, it covers all.
/// </summary>
internal sealed class CoversReader(CatalogScope scope, IReadOnlySet<string> knownActors, IReadOnlySet<string> knownClasses)
{
    private const string Form = "\"actor NAME\" or \"class NAME\", joined by commas";

    private readonly ImmutableArray<string>.Builder actors = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder classes = ImmutableArray.CreateBuilder<string>();

    public (ImmutableArray<string>? Actors, ImmutableArray<string>? Classes) Read(FieldSet fields)
    {
        foreach (var span in fields.Items("covers"))
        {
            Read(span);
        }

        return (actors.Count == 0 ? null : actors.ToImmutable(), classes.Count == 0 ? null : classes.ToImmutable());
    }

    private void Read(TextSpan span)
    {
        var text = scope.ToText(span);
        var blank = text.IndexOf(' ');
        var kind = blank < 0 ? text : text[..blank];
        var name = blank < 0 ? string.Empty : text[(blank + 1)..].Trim();
        switch (kind)
        {
            case "actor" when name.Length > 0:
                Add(actors, name, knownActors, "actor", span);
                break;
            case "class" when name.Length > 0:
                Add(classes, name, knownClasses, "class", span);
                break;
            default:
                scope.Findings.Report(CatalogDiagnostics.MalformedValue, span, CatalogFindings.Quote(text), "part of what a catalog covers", Form);
                break;
        }
    }

    private void Add(ImmutableArray<string>.Builder names, string name, IReadOnlySet<string> known, string kind, TextSpan span)
    {
        if (known.Contains(name))
        {
            names.Add(name);
            return;
        }

        var expected = FieldValues.Listed(known.Order(StringComparer.Ordinal), $"one that the catalog declares");
        scope.Findings.ReportNear(CatalogDiagnostics.UnknownValue, span, known, CatalogFindings.Quote(name), kind, expected);
    }
}
