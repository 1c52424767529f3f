using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Html.Sections;

/// <summary>How the four kinds of good and bad look: each has a colour, and a shape for those who don't see it.</summary>
internal static class StyleClass
{
    public const string Good = "good";

    public const string Doubt = "doubt";

    public const string Bad = "bad";

    public const string Aside = "aside";

    public static string Of(VerdictKind kind) => kind switch
    {
        VerdictKind.Good => Good,
        VerdictKind.Bad => Bad,
        VerdictKind.Doubt => Doubt,
        VerdictKind.Aside => Aside,
    };
}
