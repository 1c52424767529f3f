using FsCheck;
using FsCheck.Fluent;

namespace Mapping.Reports.Tests.Html;

/// <summary>Text that tries to become markup, to move the cursor or to turn the direction of writing.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "</p>", "</td></tr></table>", "\"", "'", "<!--", "-->", "<![CDATA[", "]]>", "&", "&lt;", "&#x3c;", "&lt",
        "\" onmouseover=\"x", "'><img src=x onerror=y>", "</style>", "</title>", "<svg onload=x>", "javascript:alert(1)", "`", "=", "\0", "\u001b[31m",
        "\u009b", "\u202e", "\u2066", "\u2028", "\ud800", "\udc00", "\uffff", "\ufdd0", "\n", "\r\n", "\t", "|", "**", "[a](b)", "# ", "ä", "漢", "\U0001f600",
    ];

    /// <summary>Some pieces of it after each other, and other characters between them.</summary>
    public static Arbitrary<string> Arbitrary { get; } = Arb.From(
        Gen.OneOf(Gen.Elements(Pieces), Gen.Choose(0, 0xffff).Select(code => ((char)code).ToString()))
            .ListOf()
            .Select(string.Concat));
}
