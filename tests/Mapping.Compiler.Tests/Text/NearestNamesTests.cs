using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Text;

/// <summary>The nearest of a few names and of many.</summary>
public sealed class NearestNamesTests
{
    private static readonly string[] Many = [.. Enumerable.Range(1_000, 5_000).Select(number => $"control-{number}"), "incident-response"];

    [Theory]
    [InlineData("incident-respones", "incident-response")]
    [InlineData("incident-respons", "incident-response")]
    [InlineData("incident-rresponse", "incident-response")]
    [InlineData("incident-pesponse", "incident-response")]
    [InlineData("contrl-1234", "control-1234")]
    [InlineData("something-else", null)]
    public void One_slip_is_found_among_many(string name, string? nearest) => Assert.Equal(nearest, new NearestNames(Many).Find(name));

    [Fact]
    public void Among_a_few_more_slips_are_found() =>
        Assert.Equal("incident-response", new NearestNames(["incident-response", "other"]).Find("insident-respons"));

    [Fact]
    public void What_no_one_would_type_is_near_nothing() =>
        Assert.Null(NearestName.Find(new string('a', 1_000_000), [new string('a', 1_000_001)]));
}
