using System.Runtime.CompilerServices;
using System.Text;
using Mapping.Compiler.Applicability;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

/// <summary>
/// Text equal to, or different from, a text of the rule; ordinal, or ignoring case. Text that differs from it in letters or in blanks
/// around only is neither: nobody can say whether the same was meant.
/// </summary>
/// <param name="slot">Which field.</param>
/// <param name="text">The text.</param>
/// <param name="isEqual">Whether it is to be this text, or any other.</param>
/// <param name="ignoresCase">Whether upper and lower case are the same.</param>
/// <param name="near">What counts as the text as well, as if it had been mistyped; null where nothing does.</param>
internal sealed class TextTest(int slot, string text, bool isEqual, bool ignoresCase, NearText? near = null) : FieldTest(slot, "text")
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(text);

    /// <summary>Whether the field holds a text that is spelled almost like this one.</summary>
    public bool IsNear(in FieldValue field) =>
        FieldReading.IsText(field) && !IsSame(field.Bytes) && Spelling.AreNear(field.Bytes, bytes);

    protected override Truth Evaluate(in FieldValue field)
    {
        if (!FieldReading.IsText(field))
        {
            return Truth.Unknown;
        }

        var found = field.Bytes;
        return IsSame(found) ? TruthOf(isEqual) : Spelling.AreNear(found, bytes) ? Truth.Unknown : TruthOf(!isEqual);
    }

    protected override Obstacle ObstacleOf(in FieldValue field) =>
        IsNear(field) ? new Obstacle(Slot, $"\"{text}\"", IsMissing: false) { Spelling = Encoding.UTF8.GetString(field.Bytes) } : base.ObstacleOf(field) with { Offered = FieldReading.FormOfText(field) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsSame(ReadOnlySpan<byte> found) =>
        found.SequenceEqual(bytes) || (ignoresCase && Spelling.AreSameIgnoringCase(found, bytes)) || near?.IsNear(found) == true;
}
