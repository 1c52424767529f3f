using System.Collections.Immutable;
using System.Text;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>Each text, number, true and false that records hold makes a group.</summary>
internal sealed class AnyGroupKeys(int slot) : GroupKeys(slot)
{
    /// <summary>Bytes. What is longer is prose and no name, and keeping it would cost memory.</summary>
    private const int LongestName = 200;

    private readonly PlaceholderTexts placeholders = new([]);
    private readonly Obstacle open = new(slot, MissingTest.Expected, IsMissing: false);
    private readonly Obstacle tooLong = new(slot, $"the name of a group, which has at most {LongestName} bytes", IsMissing: false);

    public override ImmutableArray<string> Expected => [];

    public override Obstacle? Find(in FieldValue field, out string? name)
    {
        name = null;
        if (FieldReading.IsText(field))
        {
            var text = field.Bytes;
            if (text.Length > LongestName || placeholders.IsOpen(text))
            {
                return text.Length > LongestName ? tooLong : open;
            }

            name = Encoding.UTF8.GetString(text);
            return null;
        }

        switch (field.Kind)
        {
            case FieldKind.True or FieldKind.False:
                name = field.Kind == FieldKind.True ? "true" : "false";
                return null;
            case FieldKind.Number or FieldKind.Seconds:
                Span<byte> bytes = stackalloc byte[FieldIdentity.LongestNumber];
                var number = FieldIdentity.Number(field.Bytes, bytes);
                name = number.Length is > 0 and <= LongestName ? Encoding.UTF8.GetString(number) : null;
                return name is not null ? null : number.IsEmpty ? NoName(field) : tooLong;
            default:
                return NoName(field);
        }
    }
}
