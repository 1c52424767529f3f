using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Suggesting;

/// <summary>Names, titles and patterns for a file whose path may hold anything.</summary>
internal static class DraftNames
{
    private const int MaxName = 40;

    private const int MaxTitle = 80;

    /// <summary>Folders that say nothing of what is in them.</summary>
    private static readonly ImmutableArray<string> Vague = ["", "evidence", "data", "files", "input", "logs", "out", "output", "reports", "results"];

    /// <summary>What no text of a source can hold, and what means something else in a pattern.</summary>
    private const string Unsayable = "\"\r\n\t*?\\";

    /// <summary>A name that no other feed has: of the folder where that says something, else of the file.</summary>
    public static string NameOf(string path, ImmutableArray<string> taken)
    {
        var parts = path.Split('/');
        var folder = parts.Length > 1 ? WordOf(parts[^2]) : "";
        var stem = WordOf(parts[^1].Split('.').FirstOrDefault(part => part.Length > 0) ?? "");
        var name = !Vague.Contains(folder) ? folder : stem.Length > 0 ? stem : "records";
        var free = name;
        for (var number = 2; taken.Contains(free); number++)
        {
            free = $"{name}-{number}";
        }

        return free;
    }

    public static string TitleOf(string path)
    {
        var name = SafeText.Of(path[(path.LastIndexOf('/') + 1)..]).Replace('"', '\'');
        return name.Length <= MaxTitle ? name : $"{name[..(char.IsHighSurrogate(name[MaxTitle - 1]) ? MaxTitle - 1 : MaxTitle)]}...";
    }

    /// <summary>The path, with a question mark for each character that a source can't say.</summary>
    public static string PatternOf(string path)
    {
        var pattern = new StringBuilder(path);
        for (var at = 0; at < path.Length; at++)
        {
            if (Unsayable.Contains(path[at], StringComparison.Ordinal) || char.IsSurrogate(path[at]) || HiddenCharacters.Find(path.AsSpan(at, 1), 0) == 0)
            {
                pattern[at] = '?';
            }
        }

        return pattern.ToString();
    }

    /// <summary>Small letters and digits of ASCII, with hyphens between them; begins with a letter.</summary>
    private static string WordOf(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (word.Length == MaxName)
            {
                break;
            }

            if (char.IsAsciiLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0 && word[^1] != '-')
            {
                word.Append('-');
            }
        }

        var name = word.ToString().Trim('-');
        return name.Length > 0 && !char.IsAsciiLetter(name[0]) ? $"feed-{name}" : name;
    }
}
