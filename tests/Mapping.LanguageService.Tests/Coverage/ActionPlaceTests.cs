using Mapping.LanguageService.Coverage;

namespace Mapping.LanguageService.Tests;

public sealed class ActionPlaceTests
{
    [Theory]
    [InlineData("Article 9(9)", "satisfies aia Article 9(9) partially")] // Covered by a crosswalk from 6.1.4 and 8.4 too, of a control that comes first.
    [InlineData("Article 10(4)", "satisfies iso A.7.2, A.7.3, A.7.6")] // Covered by a crosswalk from A.7.2 and A.7.4, and by nothing that cites it.
    [InlineData("Article 13(3)(c)", "scope aia Article 9, Article 10")] // Covered by nothing.
    [InlineData("Article 15(5) on model-poisoning", "waive aia Article 15(5) on model-poisoning")] // Covered by a crosswalk from A.6.2.4 too.
    public void An_obligation_leads_to_where_it_can_be_acted_on(string citation, string text)
    {
        var system = ExampleWorkspace.Compilation.Coverage.Systems.Single(coverage => coverage.System.Name == "loan-scoring");
        var obligation = system.Obligations.Single(obligation => obligation.Provision.DisplayName == citation);

        var place = ActionPlace.Of(obligation, system.System);

        Assert.StartsWith(text, place.Source.Content[place.Span.Start..place.Span.End], StringComparison.Ordinal);
    }
}
