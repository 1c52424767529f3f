using Mapping.Compiler.Tests.Coverage;

namespace Mapping.Compiler.Tests.Applicability;

/// <summary>What an open fact brings upon a system hangs on the reach of the part in which the provision stands.</summary>
public sealed class ReachTests
{
    private const string Catalog =
        """
        ---
        framework: own
        edition: 1
        title: Own
        default-condition: class high
        ---

        ## Classes

        ### high

        A.

        ### low

        B.

        ## Facts

        ### talks

        Does it talk?

        - provision: R-1

        ## Scope rules

        ### R-2 — Talking

        What it says is looked at.

        - condition: talks
        - effect: noted
        - applies to: R-2

        ## Provisions

        ### R-1 — Only for the class

        A.

        - condition: talks

        ### R-2 — For every class

        B.

        - reach: always

        #### R-2(a) — Inherited

        C.

        - condition: talks

        #### R-2(b) — Without a fact

        D.

        - condition: always
        """;

    [Fact]
    public void An_open_fact_keeps_only_what_reaches_the_class() => Assert.Equal(
        "R-2(a)  in force",
        VerdictPicture.Applicability(Judge("class low because \"seen\" approved by cro on 2026-01-01"), "R-2(a)"));

    [Fact]
    public void Outside_the_reach_it_brings_nothing() => Assert.StartsWith(
        "R-1  not applicable",
        VerdictPicture.Applicability(Judge("class low because \"seen\" approved by cro on 2026-01-01"), "R-1"),
        StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_only_notes_asks_for_its_fact() =>
        Assert.Equal("talks", VerdictPicture.Questions(Judge("class high\n  scope own R-2(b)", scope: "")));

    private static Compilation Judge(string system, string scope = "\n  scope own") => Compile.Text(
        $"use own edition 1 as own\nowner cro \"CRO\"\nsystem app \"App\" {{\n  {system}{scope}\n}}\n", catalog: Catalog);
}
