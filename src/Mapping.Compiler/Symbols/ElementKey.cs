using System.Collections.Immutable;
using System.Globalization;

namespace Mapping.Compiler.Symbols;

/// <summary>
/// Which element of a list a path means: the one whose field holds a text. In a path it is a part behind that of the list, told from the
/// names of fields by its first character, which no name in a source holds.
/// </summary>
/// <param name="Field">The path of the field within an element, outermost name first.</param>
/// <param name="Text">What it holds, letter by letter.</param>
public sealed record ElementKey(ImmutableArray<string> Field, string Text)
{
    private const char Mark = '\n';

    /// <summary>The part of a path that says it.</summary>
    public string Part => string.Create(CultureInfo.InvariantCulture, $"{Mark}{Field.Length}{Mark}{string.Join(Mark, Field)}{Mark}{Text}");

    /// <summary>As a rule writes it.</summary>
    public string Written => $"[{FieldNames.Of(Field)} = \"{Text}\"]";

    /// <summary>Whether a part of a path picks an element.</summary>
    public static bool Is(string part) => part.Length > 0 && part[0] == Mark;

    /// <summary>What a part picks; null where it is the name of a field.</summary>
    public static ElementKey? Of(string part)
    {
        if (!Is(part))
        {
            return null;
        }

        var end = part.IndexOf(Mark, 1);
        if (end < 0 || !int.TryParse(part.AsSpan(1, end - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        var pieces = part[(end + 1)..].Split(Mark, count + 1);
        return pieces.Length == count + 1 ? new ElementKey([.. pieces.AsSpan(0, count)], pieces[count]) : null;
    }
}
