using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>The fields of one heading by key, after unknown and repeated keys were reported.</summary>
internal sealed class FieldSet
{
    private readonly CatalogScope scope;
    private readonly List<CatalogField> fields;

    private FieldSet(CatalogScope scope, List<CatalogField> fields)
    {
        this.scope = scope;
        this.fields = fields;
    }

    /// <summary>The fields below a heading.</summary>
    /// <param name="scope">The catalog.</param>
    /// <param name="node">The heading.</param>
    /// <param name="keys">The keys that mean something here.</param>
    /// <param name="owner">What the heading declares, for messages, such as "a provision".</param>
    public static FieldSet Below(CatalogScope scope, CatalogNode node, ImmutableArray<string> keys, string owner)
    {
        foreach (var item in node.MalformedItems)
        {
            scope.Findings.Report(CatalogDiagnostics.MalformedListItem, item, CatalogFindings.Quote(scope.Source[item]));
        }

        return Checked(scope, node.Fields, keys, CatalogDiagnostics.UnknownKey, owner);
    }

    public static FieldSet Of(CatalogScope scope, FrontMatter frontMatter, ImmutableArray<string> keys) =>
        Checked(scope, frontMatter.Fields, keys, CatalogDiagnostics.UnknownFrontMatterKey, string.Empty);

    public CatalogField? Find(string key)
    {
        foreach (var field in fields)
        {
            if (field.Key == key)
            {
                return field;
            }
        }

        return null;
    }

    public string? Text(string key) => Find(key) is { ValueSpan.IsEmpty: false } field ? scope.ToText(field.ValueSpan) : null;

    /// <summary>The parts of a comma-separated value.</summary>
    public IEnumerable<TextSpan> Items(string key) =>
        Find(key) is { } field ? SpanText.Split(scope.Text, field.ValueSpan, ',') : [];

    /// <summary>A value of a closed set; null, with a finding, when it is none of them.</summary>
    public T? Choice<T>(string key, string what, string[] words, Func<string, T?> choose)
        where T : struct
    {
        if (Find(key) is not { } field)
        {
            return null;
        }

        var word = scope.ToText(field.ValueSpan);
        if (choose(word) is { } value)
        {
            return value;
        }

        scope.Findings.ReportNear(
            CatalogDiagnostics.UnknownValue, field.ValueSpan, words, CatalogFindings.Quote(word), what, string.Join(", ", words));
        return null;
    }

    public bool? YesNo(string key) => Choice<bool>(key, "answer", ["yes", "no"], word => word switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    });

    private static FieldSet Checked(
        CatalogScope scope,
        List<CatalogField> fields,
        ImmutableArray<string> keys,
        DiagnosticDescriptor unknownKey,
        string owner)
    {
        var kept = new List<CatalogField>(Math.Min(fields.Count, keys.Length));
        foreach (var field in fields)
        {
            if (!keys.Contains(field.Key))
            {
                scope.Findings.ReportNear(unknownKey, field.KeySpan, keys, CatalogFindings.Quote(field.Key), owner, string.Join(", ", keys));
            }
            else if (kept.FindIndex(other => other.Key == field.Key) is >= 0 and var first)
            {
                scope.Findings.ReportRepeated(CatalogDiagnostics.RepeatedKey, field.KeySpan, kept[first].KeySpan, field.Key);
            }
            else
            {
                kept.Add(field);
            }
        }

        return new FieldSet(scope, kept);
    }
}
