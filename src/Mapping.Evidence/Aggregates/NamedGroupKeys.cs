using System.Collections.Immutable;
using System.Text;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>The groups that a rule names; records of others are not meant. What is almost a name is neither it nor another one.</summary>
internal sealed class NamedGroupKeys : GroupKeys
{
    private readonly ImmutableArray<string> names;
    private readonly Dictionary<UInt128, string> byKey = [];
    private readonly ILookup<ulong, string> bySpelling;

    /// <summary>What counts as each name as well, as if it had been mistyped; empty where nothing does.</summary>
    private readonly ImmutableArray<NearText> near;
    private readonly PlaceholderTexts placeholders;
    private readonly Obstacle text;
    private readonly Obstacle open;

    public NamedGroupKeys(int slot, ImmutableArray<string> names, bool readsNear)
        : base(slot)
    {
        this.names = names;
        foreach (var name in names)
        {
            byKey.TryAdd(FieldIdentity.HashOf(Encoding.UTF8.GetBytes(name)), name);
        }

        bySpelling = names.ToLookup(name => Spelling.KeyOf(Encoding.UTF8.GetBytes(name)));
        near = readsNear ? [.. names.Select(name => NearText.Of(name, names)).OfType<NearText>()] : [];
        placeholders = new PlaceholderTexts(names);
        text = new Obstacle(slot, "text", IsMissing: false);
        open = new Obstacle(slot, MissingTest.Expected, IsMissing: false);
    }

    public override ImmutableArray<string> Expected => names;

    public override Obstacle? Find(in FieldValue field, out string? name)
    {
        name = null;
        if (!FieldReading.IsText(field))
        {
            return field.Kind is FieldKind.Missing or FieldKind.OneOfSeveral ? NoName(field) : text;
        }

        if (byKey.TryGetValue(FieldIdentity.HashOf(field), out name))
        {
            return null;
        }

        foreach (var spelled in bySpelling[Spelling.KeyOf(field.Bytes)])
        {
            if (Spelling.AreNear(field.Bytes, Encoding.UTF8.GetBytes(spelled)))
            {
                return new Obstacle(Slot, $"\"{spelled}\"", IsMissing: false) { IsOfGroup = true, Spelling = Encoding.UTF8.GetString(field.Bytes) };
            }
        }

        foreach (var other in near)
        {
            if (other.IsNear(field.Bytes))
            {
                name = other.Text;
                return null;
            }
        }

        return placeholders.IsOpen(field.Bytes) ? open : null;
    }
}
