namespace Mapping.Reports.Text;

/// <summary>What a piece of text is; colour only repeats what the words say.</summary>
public enum Style
{
    Plain,
    Strong,
    Muted,
    Good,
    Warning,
    Error,
}
