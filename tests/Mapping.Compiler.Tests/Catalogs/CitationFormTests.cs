using FsCheck.Xunit;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>What a citation that leads nowhere may have meant: the same provision in other spelling, never another provision.</summary>
public sealed class CitationFormTests
{
    private static readonly Framework Act = ShippedCatalogs.Latest("eu-ai-act")!;
    private static readonly Framework Standard = ShippedCatalogs.Latest("iso-42001")!;

    [Theory]
    [InlineData("A6.1.2", "A.6.1.2")]
    [InlineData("A.6.1(2)", "A.6.1.2")]
    [InlineData("a 6 1 2", "A.6.1.2")]
    [InlineData("a.6.1.2", "A.6.1.2")]
    [InlineData("6-1-2", "6.1.2")]
    [InlineData("Clasue 6.1.2", "6.1.2")]
    [InlineData("A612", null)]
    [InlineData("A.6.1.99", null)]
    [InlineData("A.61.2", null)]
    [InlineData("11", null)]
    public void The_standard_is_cited_with_the_same_numbers(string citation, string? expected) =>
        Assert.Equal(expected, CitationForm.Nearest(citation, Standard));

    [Theory]
    [InlineData("Article 9.2.a", "Article 9(2)(a)")]
    [InlineData("article 9 (2)(A)", "Article 9(2)(a)")]
    [InlineData("Artcle 15(5)", "Article 15(5)")]
    [InlineData("Anex IV(1)(a)", "Annex IV(1)(a)")]
    [InlineData("Article 15.5 on evasoin", "Article 15(5) on evasion")]
    [InlineData("Article 999", null)]
    [InlineData("Article 99(2)", null)]
    [InlineData("Article 9(22)", null)]
    [InlineData("Annex 9", null)]
    [InlineData("Annex XIII", null)]
    [InlineData("Section 9(1)", null)]
    [InlineData("", null)]
    public void The_law_is_cited_with_the_same_numbers(string citation, string? expected) =>
        Assert.Equal(expected, CitationForm.Nearest(citation, Act));

    [Theory]
    [InlineData("Article 999", true)]
    [InlineData("999", true)]
    [InlineData("Article 999(1)", true)]
    [InlineData("Annex XX", true)]
    [InlineData("Rule 9", false)]
    [InlineData("Article 9-1", false)]
    [InlineData("Article", false)]
    [InlineData("", false)]
    public void A_citation_like_others_is_sound_though_the_catalog_does_not_hold_it(string citation, bool isSound) =>
        Assert.Equal(isSound, CitationForm.IsSound(citation, Act));

    /// <summary>Whatever is written around the numbers, what is proposed has them, in their order.</summary>
    [Property(MaxTest = 500)]
    public void Nothing_with_other_numbers_is_proposed(byte first, byte second, byte separator, bool isLaw)
    {
        var citation = $"{(isLaw ? "Article " : "A.")}{first % 30}{"(.- )/"[separator % 6]}{second % 12}";
        if (CitationForm.Nearest(citation, isLaw ? Act : Standard) is { } nearest)
        {
            Assert.Equal(NumbersOf(citation), NumbersOf(nearest));
        }
    }

    private static string NumbersOf(string citation) =>
        string.Join(' ', citation.Split(citation.Where(c => !char.IsAsciiDigit(c)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries));
}
