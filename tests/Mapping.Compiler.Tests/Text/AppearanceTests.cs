using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Text;

public sealed class AppearanceTests
{
    [Theory]
    [InlineData("überfällig", "u\u0308berfa\u0308llig")]
    [InlineData("Überfällig", "ÜBERFÄLLIG")]
    [InlineData("ậ", "a\u0302\u0323")]
    [InlineData("ậ", "a\u0323\u0302")]
    [InlineData("ậ", "\u00e2\u0323")]
    [InlineData("ΐ", "ι\u0308\u0301")]
    [InlineData("йод", "и\u0306од")]
    [InlineData("한글", "\u1112\u1161\u11ab\u1100\u1173\u11af")]
    [InlineData("very high", "very\u00a0high")]
    [InlineData("very high", "very\u202fhigh")]
    [InlineData("critical", "crit\u200bical")]
    [InlineData("critical", "\ufeffcritical\u00ad")]
    [InlineData("don't", "don’t")]
    [InlineData("\"a\"", "„a“")]
    [InlineData("high-risk", "high\u2011risk")]
    [InlineData("critical", "critic\u0430l")]
    [InlineData("кредит", "КРЕДИТ")]
    [InlineData("\u212b", "A\u030a")]
    [InlineData("critical", "\uff43ritical")]
    [InlineData("fail 3", "𝐟𝐚𝐢𝐥 𝟑")]
    [InlineData("fail", "𝓯𝒶𝗶𝚕")]
    [InlineData("HER", "ℋℰℛ")]
    [InlineData("pass", "ⓟⓐⓢⓢ")]
    [InlineData("pass", "🅿🅰🆂🆂")]
    [InlineData("high", "ʜɪɢʜ")]
    [InlineData("high", "ʰⁱᵍʰ")]
    [InlineData("high", "high\U000e0041")]
    [InlineData("a 1", "a １")]
    [InlineData("fail", "[31mfail[0m")]
    [InlineData("2 fail", "2 \u001b[1;31mfail\u001b[m")]
    [InlineData("fail", "\\x1b[31mfail\\033[0m")]
    public void What_looks_the_same_has_one(string left, string right) => Assert.Equal(Appearance.Of(left), Appearance.Of(right));

    [Theory]
    [InlineData("för", "for")]
    [InlineData("résumé", "resume")]
    [InlineData("very high", "veryhigh")]
    [InlineData("Maß", "Mass")]
    [InlineData("ӑ", "а")]
    [InlineData("a[m]", "a[]")]
    [InlineData("[5min]", "in]x")]
    public void What_looks_otherwise_has_another(string left, string right) => Assert.NotEqual(Appearance.Of(left), Appearance.Of(right));

    /// <summary>No text is too long, and half a pair is a character like another.</summary>
    [Fact]
    public void Any_text_has_one()
    {
        Assert.Equal(100_000, Appearance.Of(string.Concat(Enumerable.Repeat("ᾯ", 100_000))).Length);
        Assert.Equal("\ud83d", Appearance.Of("\ud83d"));
        Assert.Equal("", Appearance.Of("\u200b"));
    }
}
