using System.Collections.Immutable;

namespace Mapping.Reports.Markdown;

/// <summary>How much a comment on a pull request holds.</summary>
internal static class CommentLimit
{
    /// <summary>GitHub refuses a comment of more than 65,536 characters; GitLab takes more.</summary>
    private const int MostCharacters = 65_000;

    /// <summary>Writes the first of several forms that fits, else the last.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="sizes">The longest form first.</param>
    /// <param name="write">Writes a form.</param>
    public static void Write<TSize>(TextWriter output, ImmutableArray<TSize> sizes, Action<TextWriter, TSize> write)
    {
        for (var i = 0; i < sizes.Length; i++)
        {
            using var text = new StringWriter { NewLine = "\n" };
            write(text, sizes[i]);
            if (text.GetStringBuilder().Length <= MostCharacters || i == sizes.Length - 1)
            {
                output.Write(text.GetStringBuilder());
                return;
            }
        }
    }
}
