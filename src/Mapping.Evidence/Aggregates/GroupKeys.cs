using System.Collections.Immutable;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary>Tells which group a record belongs to by what it holds in a field.</summary>
internal abstract class GroupKeys(int slot)
{
    private readonly Obstacle missing = new(slot, "the name of a group", IsMissing: true);
    private readonly Obstacle mistyped = new(slot, "the name of a group", IsMissing: false);
    private readonly Obstacle oneOfSeveral = new(slot, "the name of a group", IsMissing: false) { IsOneOfSeveral = true };

    public int Slot => slot;

    /// <summary>The groups that must be there.</summary>
    public abstract ImmutableArray<string> Expected { get; }

    /// <summary>Finds the group of a record, asked only where its text is not that of a group which is known.</summary>
    /// <param name="field">What the record holds.</param>
    /// <param name="name">The group, or null where it is of none that is meant.</param>
    /// <returns>Null, or why it can't be told.</returns>
    public abstract Obstacle? Find(in FieldValue field, out string? name);

    /// <summary>Why what stands in the field is no name.</summary>
    protected Obstacle NoName(in FieldValue field) => field.Kind switch
    {
        FieldKind.Missing => missing,
        FieldKind.OneOfSeveral => oneOfSeveral,
        _ => mistyped,
    };
}
