using System.Text.Json;

namespace Mapping.Evidence.Reading.Sarif;

/// <summary>The rules of the tool and of its extensions, or what they describe of their own notifications, and the level that each gives by default.</summary>
internal sealed class SarifRules
{
    /// <summary>What of a rule tells something of its results.</summary>
    private static readonly string[] Telling = ["defaultConfiguration", "properties"];

    /// <summary>The member of a component that lists them.</summary>
    private readonly string member;
    private readonly JsonElement? driverRules;
    private readonly List<JsonElement?> extensionRules = [];
    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);
    /// <summary>The ids that several rules have which say different things, as the standard lets them: only a place, or a guid, tells which is meant.</summary>
    private readonly HashSet<string> ambiguous = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> byGuid = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The lists by the names and the guids of their components.</summary>
    private readonly Dictionary<string, JsonElement?> byComponent = new(StringComparer.OrdinalIgnoreCase);

    public SarifRules(JsonElement? tool, JsonElement? driver, string member, SarifShape shape)
    {
        this.member = member;
        driverRules = driver is { } component ? Add(component, shape) : null;
        if (tool is { } parts)
        {
            extensionRules.AddRange(shape.Objects(parts, "extensions").Select(extension => Add(extension, shape)));
        }
    }

    /// <summary>The rule a result names, by its place or by its id; null where the run does not describe it.</summary>
    public JsonElement? Of(JsonElement result, SarifShape shape)
    {
        var reference = shape.Object(result, "rule");
        var index = shape.Number(result, "ruleIndex") ?? (reference is { } place ? shape.Number(place, "index") : null);
        return shape.At(Component(reference, shape), index, member) ?? ByGuid(reference, shape) ?? TheOne(IdIn(result, reference, shape), shape);
    }

    /// <summary>What a reference leads to, by its place, its id or its guid; null where it leads to nothing.</summary>
    public JsonElement? At(JsonElement reference, SarifShape shape) =>
        shape.At(Component(reference, shape), shape.Number(reference, "index"), member) ?? ByGuid(reference, shape) ?? TheOne(shape.Text(reference, "id"), shape);

    /// <summary>The id of a result's rule.</summary>
    public static string? IdOf(JsonElement result, JsonElement? rule, SarifShape shape) =>
        IdIn(result, shape.Object(result, "rule"), shape) ?? IdOf(rule, shape);

    public static string? DefaultLevel(JsonElement? rule, SarifShape shape) =>
        rule is { } described && shape.Object(described, "defaultConfiguration") is { } configuration
            ? SarifWords.LevelIn(configuration, shape)
            : null;

    /// <summary>The id of the rule to which a reference leads; null where it leads to none and names none.</summary>
    public string? IdAt(JsonElement reference, SarifShape shape) =>
        shape.Text(reference, "id") is { } id ? IdOf(ById(id), shape) ?? id
        : IdOf(At(reference, shape), shape);

    public static string? IdOf(JsonElement? rule, SarifShape shape) => rule is { } described ? shape.Text(described, "id") : null;

    private static string? IdIn(JsonElement result, JsonElement? reference, SarifShape shape) =>
        shape.Text(result, "ruleId") ?? (reference is { } named ? shape.Text(named, "id") : null);

    private JsonElement? Component(JsonElement? reference, SarifShape shape)
    {
        if (reference is not { } rule || shape.Object(rule, "toolComponent") is not { } component)
        {
            return driverRules;
        }

        if (shape.Number(component, "index") is not { } index)
        {
            return (shape.Text(component, "guid") ?? shape.Text(component, "name")) is { } name ? byComponent.GetValueOrDefault(name) : driverRules;
        }

        return index.TryGetInt32(out var number) && number >= 0 && number < extensionRules.Count ? extensionRules[number] : null;
    }

    private JsonElement? ByGuid(JsonElement? reference, SarifShape shape) =>
        reference is { } named && shape.Text(named, "guid") is { } guid && byGuid.TryGetValue(guid, out var rule) ? rule : null;

    /// <summary>The rule of an id; where several have it that say different things, that is what is wrong.</summary>
    private JsonElement? TheOne(string? id, SarifShape shape)
    {
        var rule = ById(id);
        if (ambiguous.Count > 0 && rule is { } found && found.GetProperty("id").GetString() is { } name && ambiguous.Contains(name))
        {
            shape.Fail($"its id \"{name}\" stands for several {member} of the tool that say different things, and it does not say which by its place");
        }

        return rule;
    }

    /// <summary>Whether two rules give their results another level, or other properties.</summary>
    private static bool Differ(JsonElement rule, JsonElement other) => Array.Exists(Telling, name =>
        (rule.TryGetProperty(name, out var one) ? one.GetRawText() : null) != (other.TryGetProperty(name, out var two) ? two.GetRawText() : null));

    /// <summary>An id may add parts to the rule's own, after a slash.</summary>
    private JsonElement? ById(string? id)
    {
        while (id is not null)
        {
            if (byId.TryGetValue(id, out var rule))
            {
                return rule;
            }

            var slash = id.LastIndexOf('/');
            id = slash < 0 ? null : id[..slash];
        }

        return null;
    }

    private JsonElement? Add(JsonElement component, SarifShape shape)
    {
        foreach (var rule in shape.Objects(component, member))
        {
            if (shape.Text(rule, "id") is { } id)
            {
                if (!byId.TryAdd(id, rule) && Differ(byId[id], rule))
                {
                    ambiguous.Add(id);
                }
            }

            if (shape.Text(rule, "guid") is { } guid)
            {
                byGuid.TryAdd(guid, rule);
            }
        }

        var list = shape.List(component, member);
        foreach (var name in new[] { shape.Text(component, "guid"), shape.Text(component, "name") })
        {
            if (name is not null)
            {
                byComponent.TryAdd(name, list);
            }
        }

        return list;
    }
}
