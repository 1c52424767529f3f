namespace Mapping.Compiler.Text;

/// <summary>A span in a source. Two locations are equal when path, origin and span are.</summary>
public sealed record Location(SourceText Source, TextSpan Span)
{
    public string Path => Source.Path;

    public LinePosition Start => Source.PositionOf(Span.Start);

    public LinePosition End => Source.PositionOf(Span.End);

    public bool Equals(Location? other) =>
        other is not null && Span == other.Span && Source.Origin == other.Source.Origin && string.Equals(Path, other.Path, StringComparison.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Path, Span, Source.Origin);

    /// <summary>Orders by path (ordinal), then by origin and span.</summary>
    public static int Compare(Location left, Location right)
    {
        var byPath = string.CompareOrdinal(left.Path, right.Path);
        if (byPath != 0)
        {
            return byPath;
        }

        if (left.Source.Origin != right.Source.Origin)
        {
            return left.Source.Origin.CompareTo(right.Source.Origin);
        }

        var byStart = left.Span.Start.CompareTo(right.Span.Start);
        return byStart != 0 ? byStart : left.Span.Length.CompareTo(right.Span.Length);
    }

    public override string ToString() => $"{Path}:{Start}";
}
