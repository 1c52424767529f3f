using System.Buffers;
using System.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>Spells the names of fields as the language takes them.</summary>
public static class FieldNames
{
    /// <summary>Words of predicates and feeds: read as such where a field may stand, or by people who look for the field.</summary>
    private static readonly SearchValues<string> Reserved = SearchValues.Create(
        ["and", "any", "false", "in", "is", "missing", "not", "or", "true", "where"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The path as it is written: a part that is no plain word stands in backquotes.</summary>
    /// <param name="parts">Outermost name first.</param>
    public static string Of(IEnumerable<string> parts) => Join(parts, part => IsPlain(part) || part == FieldPath.EachElement ? part : $"`{part}`");

    /// <summary>The path without backquotes, for people.</summary>
    /// <param name="parts">Outermost name first.</param>
    public static string Plain(IEnumerable<string> parts) => Join(parts, part => part);

    /// <summary>Whether the language can say the path at all: no quoting helps a name that holds a backquote or a line break.</summary>
    public static bool CanSay(IEnumerable<string> parts) => parts.All(part => IsPlain(part) || (part != FieldPath.EachElement && part.AsSpan().IndexOfAny("`\r\n") < 0));

    /// <summary>A key stands right behind its list. In which form a field is taken is no part of its name.</summary>
    private static string Join(IEnumerable<string> parts, Func<string, string> spell)
    {
        var path = new StringBuilder();
        foreach (var part in parts)
        {
            if (ElementKey.Of(part) is { } key)
            {
                path.Append(key.Written);
                continue;
            }

            if (FieldForms.Of(part) is null)
            {
                path.Append(path.Length == 0 ? "" : ".").Append(spell(part));
            }
        }

        return path.ToString();
    }

    private static bool IsPlain(string part)
    {
        if (part.Length == 0 || !(char.IsAsciiLetterOrDigit(part[0]) || IsMarked(part)) || Reserved.Contains(part))
        {
            return false;
        }

        var isNumber = char.IsAsciiDigit(part[0]);
        for (var i = 1; i < part.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(part[i]) && (isNumber || !JoinsWords(part, i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it is a word but for its first sign, as the scanner has it.</summary>
    private static bool IsMarked(string part) => part[0] is '@' or '$' or '_' && part.Length > 1 && (char.IsAsciiLetterOrDigit(part[1]) || part[1] == '_');

    /// <summary>A hyphen only stands between letters or digits.</summary>
    private static bool JoinsWords(string part, int index) =>
        part[index] == '_' || (part[index] == '-' && index + 1 < part.Length && char.IsAsciiLetterOrDigit(part[index + 1]));
}
