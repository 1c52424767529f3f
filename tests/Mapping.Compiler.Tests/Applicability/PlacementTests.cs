using Mapping.Compiler.Applicability;
using Mapping.Compiler.Tests.Coverage;

namespace Mapping.Compiler.Tests.Applicability;

/// <summary>What a date of release says of the rules for what was there before (for the EU AI Act, Article 111(2)).</summary>
public sealed class PlacementTests
{
    /// <summary>
    /// The day on which the rules apply is no day before it. Of two routes with two dates the fact is open in between, and on the last date it
    /// is known not to hold, so that nobody is asked and whoever declares it contradicts the date.
    /// </summary>
    [Theory]
    [InlineData("annex-iii", "2027-12-01", true, false)]
    [InlineData("annex-iii", "2027-12-02", false, true)]
    [InlineData("", "2027-12-01", true, false)]
    [InlineData("", "2027-12-02", null, false)]
    [InlineData("", "2028-08-01", null, false)]
    [InlineData("", "2028-08-02", false, true)]
    public void A_system_is_placed_before_its_rules_apply_or_on_the_day(string route, string placed, bool? isBefore, bool contradicts)
    {
        var system = $"actor provider\n  class high-risk {route}\n  placed {placed}\n  scope aia Article 9(1)";
        var plain = Judge(system, "2029-01-01");
        var declared = Judge($"{system}\n  facts placed-before-application because \"shown\" approved by cro on 2026-01-01", "2029-01-01");

        Assert.Equal(isBefore, FactOf(plain));
        Assert.Equal(contradicts, VerdictPicture.Findings(declared).Contains("MAP4018 \"placed-before-application\" can't hold for app", StringComparison.Ordinal));
    }

    /// <summary>
    /// Who modified the system substantially denies a significant change only with the day of it: one before the rules applied takes nothing from the
    /// relief, and before that day there is no other.
    /// </summary>
    [Theory]
    [InlineData("substantially-modified", "", "2028-03-01", true)]
    [InlineData("substantially-modified", "", "2027-12-02", true)]
    [InlineData("substantially-modified", "", "2027-12-01", false)]
    [InlineData("substantially-modified", "changed 2027-06-01", "2028-03-01", false)]
    [InlineData("substantially-modified", "changed 2028-01-01", "2028-03-01", true)]
    [InlineData("not substantially-modified", "", "2028-03-01", false)]
    [InlineData("became-provider, substantially-modified", "", "2028-03-01", true)]
    public void What_was_modified_substantially_did_not_stay_as_it_was(string facts, string changed, string asOf, bool contradicts)
    {
        var compilation = Judge(
            $"actor provider\n  class high-risk annex-iii\n  placed 2026-03-02\n  {changed}\n  scope aia Article 9(1)\n"
            + "  facts placed-before-application because \"shown\" approved by cro on 2026-10-01\n"
            + $"  facts not significantly-changed, not intended-for-public-authorities, not large-scale-it-component, {facts}",
            asOf);

        Assert.Equal(contradicts, VerdictPicture.Findings(compilation).Contains("MAP4018 \"not significantly-changed\" can't hold for app", StringComparison.Ordinal));
        Assert.Equal(contradicts ? Mapping.Compiler.Coverage.Outcome.Unmapped : Mapping.Compiler.Coverage.Outcome.NotApplicable, compilation.Coverage.Systems.Single().Obligations.Single().Outcome);
    }

    /// <summary>What the dates say of release before application; null where they say nothing.</summary>
    private static bool? FactOf(Compilation compilation)
    {
        var (system, framework) = (compilation.Symbols.Systems.Single(), compilation.Symbols.Frameworks.Single().Framework);
        return PlacementFacts.Complete(system, system.ClassIn(framework), framework, compilation.Coverage.AsOf).TryGetValue(PlacementFacts.PlacedBeforeApplication, out var holds)
            ? holds
            : null;
    }

    private static Compilation Judge(string system, string asOf) =>
        Compile.Text($"use eu-ai-act edition 2026-07-27 as aia\nowner cro \"CRO\"\nsystem app \"App\" {{\n  {system}\n}}\n", asOf);
}
