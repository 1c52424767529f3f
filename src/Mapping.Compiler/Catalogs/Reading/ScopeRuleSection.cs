using System.Collections.Immutable;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>
/// Reads <c>## Scope rules</c>. A rule whose condition or effect can't be read is left out: then the obligations stay,
/// which is the safe side.
/// </summary>
internal sealed class ScopeRuleSection(
    CatalogScope scope, ConditionResolver conditions, ConditionChecker checker, ReferenceChecker references, IReadOnlySet<string> actors)
{
    public static readonly ImmutableArray<string> Keys =
        ["condition", "effect", "applies to", "except", "actor", "for actor", "date", "while open"];

    private readonly Dictionary<string, TextSpan> seen = new(StringComparer.Ordinal);

    public ImmutableArray<ScopeRule> Read(List<CatalogNode> nodes)
    {
        var rules = ImmutableArray.CreateBuilder<ScopeRule>(nodes.Count);
        foreach (var node in nodes)
        {
            if (ReadRule(node) is { } rule)
            {
                rules.Add(rule);
            }
        }

        return rules.ToImmutable();
    }

    private ScopeRule? ReadRule(CatalogNode node)
    {
        CheckHeading(node);
        var heading = ProvisionHeading.Read(scope, node.TitleSpan);
        var fields = FieldSet.Below(scope, node, Keys, "a scope rule");
        var condition = conditions.Parse(Required(fields, "condition", node));
        var effect = Required(fields, "effect", node) is null
            ? null
            : fields.Choice("effect", "effect", ScopeEffectNames.All, ScopeEffectNames.EffectOf);
        var rule = new ScopeRule(
            heading.Citation, condition ?? Condition.Always, effect ?? default, scope.Prose(node.Paragraphs), scope.At(node.TitleSpan))
        {
            AppliesTo = references.ResolveAll(fields.Items("applies to")),
            Except = references.ResolveAll(fields.Items("except")),
            Actor = effect == ScopeEffect.AddsActor ? Actor(Required(fields, "actor", node)) : Actor(fields.Find("actor")),
            ForActor = Actor(fields.Find("for actor")),
            ActsWhileOpen = fields.YesNo("while open") ?? false,
            Date = Date(effect == ScopeEffect.AppliesFrom ? Required(fields, "date", node) : fields.Find("date")),
        };
        if (condition is null || effect is null || !IsWhole(rule, fields))
        {
            return null;
        }

        checker.Check(rule, fields.Find("condition")?.ValueSpan ?? node.TitleSpan);
        return rule;
    }

    /// <summary>An effect without what it brings, or a limit that was lost, would take away more than was written.</summary>
    private static bool IsWhole(ScopeRule rule, FieldSet fields) =>
        (rule.Effect != ScopeEffect.AddsActor || rule.Actor is not null)
        && (rule.Effect != ScopeEffect.AppliesFrom || rule.Date is not null)
        && (rule.ForActor is not null || fields.Find("for actor") is null)
        && rule.AppliesTo.Length == fields.Items("applies to").Count()
        && rule.Except.Length == fields.Items("except").Count();

    private void CheckHeading(CatalogNode node)
    {
        var title = scope.Source.ToString(node.TitleSpan);
        if (!seen.TryAdd(title, node.TitleSpan))
        {
            scope.Findings.ReportRepeated(CatalogDiagnostics.RepeatedHeading, node.TitleSpan, seen[title], title);
        }

        if (title.IndexOf(" — ", StringComparison.Ordinal) is > 0 and var length)
        {
            references.Check(new TextSpan(node.TitleSpan.Start, length));
        }
    }

    private CatalogField? Required(FieldSet fields, string key, CatalogNode node)
    {
        var field = fields.Find(key);
        if (field is null)
        {
            scope.Findings.Report(CatalogDiagnostics.MissingPart, node.TitleSpan, "The scope rule", $"\"{key}\"");
        }

        return field;
    }

    private DateOnly? Date(CatalogField? field) => field is { } written ? FieldValues.Date(scope, written.ValueSpan) : null;

    private string? Actor(CatalogField? field)
    {
        if (field is not { } written)
        {
            return null;
        }

        var actor = scope.ToText(written.ValueSpan);
        if (actors.Contains(actor))
        {
            return actor;
        }

        var expected = FieldValues.Listed(actors, "one that the catalog names");
        scope.Findings.ReportNear(
            CatalogDiagnostics.UnknownValue, written.ValueSpan, actors, CatalogFindings.Quote(actor), "actor", expected);
        return null;
    }
}
