namespace Mapping.Reports.Text;

/// <summary>The escape sequences of terminals for styles. The sixteen basic colours suit light and dark backgrounds alike.</summary>
internal static class AnsiCodes
{
    public const string Reset = "\u001b[0m";

    public static string Of(Style style) => style switch
    {
        Style.Strong => "\u001b[1m",
        Style.Muted => "\u001b[2m",
        Style.Good => "\u001b[32m",
        Style.Warning => "\u001b[33m",
        Style.Error => "\u001b[1;31m",
        _ => "",
    };
}
