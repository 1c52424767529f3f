namespace Mapping.Reports.Text;

/// <summary>How text is laid out.</summary>
public sealed record TextOptions
{
    /// <summary>The columns of a line; at least <see cref="MinWidth"/> are used.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether the terminal takes colour. Everything reads the same without it.</summary>
    public bool UseColour { get; init; }

    public const int MinWidth = 40;
}
