using Mapping.Compiler.Text;

namespace Mapping.Workspaces.Editing;

/// <summary>
/// Where the places of a text are in its successor: what lies before the first difference stays, what lies behind the last one
/// moves along, and what lies between is gone.
/// </summary>
internal sealed class TextShift
{
    private readonly SourceText next;
    private readonly int prefix;
    private readonly int suffixStart;
    private readonly int delta;

    public TextShift(SourceText previous, SourceText next)
    {
        this.next = next;
        var before = previous.Content.AsSpan();
        var after = next.Content.AsSpan();
        prefix = before.CommonPrefixLength(after);
        var suffix = 0;
        var limit = Math.Min(before.Length, after.Length) - prefix;
        while (suffix < limit && before[^(suffix + 1)] == after[^(suffix + 1)])
        {
            suffix++;
        }

        suffixStart = before.Length - suffix;
        delta = after.Length - before.Length;
    }

    /// <summary>The place in the successor, or null where it is gone.</summary>
    public Location? Of(Location location) => location.Span switch
    {
        var span when span.End <= prefix => new Location(next, span),
        var span when span.Start >= suffixStart => new Location(next, new TextSpan(span.Start + delta, span.Length)),
        _ => null,
    };
}
