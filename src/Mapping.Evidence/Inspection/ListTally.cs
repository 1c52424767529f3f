using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Inspection;

/// <summary>What the lists at one path have held so far.</summary>
/// <param name="path">Where they stand.</param>
internal sealed class ListTally(ImmutableArray<string> path)
{
    /// <summary>Names by which elements are usually told apart; others come behind them.</summary>
    private static readonly ImmutableArray<string> Usual = ["name", "key", "id", "metric", "type", "label"];

    private readonly Dictionary<string, ElementField> fields = new(StringComparer.Ordinal);
    private readonly List<ElementField> inOrder = [];
    private long lists;
    private long elements;
    private long here;
    private long shortest = long.MaxValue;
    private long longest;

    public void Begin()
    {
        // A list in an element of the same list has another path, so that only one is open.
        lists++;
        here = 0;
    }

    public void BeginElement()
    {
        here++;
        elements++;
    }

    public void End()
    {
        shortest = Math.Min(shortest, here);
        longest = Math.Max(longest, here);
    }

    /// <summary>The field at a path; null where it is not counted.</summary>
    public ElementField? FieldAt(ReadOnlySpan<string> parts, int maxLength, bool mayAdd, ref int count)
    {
        var key = string.Join('\0', parts!);
        if (!fields.TryGetValue(key, out var field) && mayAdd && key.Length <= maxLength)
        {
            field = new ElementField([.. parts]);
            fields.Add(key, field);
            inOrder.Add(field);
            count++;
        }

        return field;
    }

    public void Add(ElementField field, in FieldValue value) => field.Add(value, lists, elements);

    public InspectedList Finish()
    {
        var inspected = inOrder.Select(field => (Field: field.Tally.Finish(field.Parts, elements) with { IsOfElements = true }, field.TellsApart)).ToList();
        var parts = path.Add(FieldPath.EachElement);
        return new InspectedList(parts)
        {
            Lists = lists,
            Elements = elements,
            Shortest = lists == 0 ? 0 : shortest,
            Longest = longest,
            Fields = [.. inspected.Select(entry => entry.Field)],
            Keys =
            [
                .. inspected
                    .Where(entry => longest > 1 && entry.TellsApart && entry.Field.Parts.Length > parts.Length && IsKey(entry.Field, parts.Length))
                    .Select(entry => entry.Field)
                    .OrderBy(field => Usual.IndexOf(field.Parts[^1].ToLowerInvariant()) is >= 0 and var place ? place : Usual.Length),
            ],
        };
    }

    /// <summary>Every element has a text there, as a key in brackets wants it.</summary>
    private static bool IsKey(InspectedField field, int own) =>
        field is { Missing: 0, Kinds: [{ Kind: InspectedKind.Text }], Values: not null } && !field.Parts.AsSpan()[own..].Contains(FieldPath.EachElement);
}
