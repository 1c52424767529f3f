namespace Mapping.Reports.Text;

/// <summary>A piece of text and what it is.</summary>
public readonly record struct Piece(string Text, Style Style = Style.Plain)
{
    public static implicit operator Piece(string text) => new(text);

    public static Piece FromString(string text) => new(text);
}
