namespace Mapping.Cli.Tests;

/// <summary>What <c>mapping check</c> leaves out is said, and decides all the same.</summary>
public sealed class SelectionTests
{
    private const string Two = """
        use eu-ai-act edition 2026-07-27 as aia
        use iso-42001 edition 2023 as iso
        owner ciso "CISO" domain security
        owner cro "CRO" domain assurance
        system one "One" {
          actor provider, organisation
          class high-risk annex-iii
          facts trains-models
          scope aia Article 15(4), Article 9(1)
          scope iso A.2.2
        }
        system two "Two" {
          actor provider, organisation
          class high-risk annex-iii
          facts trains-models
          scope aia Article 15(4)
        }
        control failover "Failover" {
          owner ciso
          status operating since 2026-01-01
          satisfies aia Article 15(4) on resilience
        }
        gate mapped for one {
          require aia Article 15(4) on resilience mapped
        }
        gate full for one, two {
          require aia Article 15(4) evidenced
        }

        """;

    [Theory]
    [InlineData(1)]
    [InlineData(1, "--summary")]
    [InlineData(1, "--owner", "ciso")]
    [InlineData(1, "--owner", "cro")]
    [InlineData(1, "--framework", "iso")]
    [InlineData(1, "--framework", "eu-ai-act")]
    [InlineData(1, "--gate", "full")]
    [InlineData(0, "--gate", "mapped")]
    [InlineData(0, "--gate", "mapped", "--format", "json")]
    [InlineData(0, "--gate", "mapped", "--format", "junit")]
    [InlineData(0, "--gate", "mapped", "--owner", "cro")]
    [InlineData(1, "--system", "two")]
    public void Only_a_gate_decides_otherwise(int status, params string[] options)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Two));

        Assert.Equal(status, workspace.Run(["check", .. options]).Status);
    }

    [Theory]
    [InlineData("6 obligations of other owners or without one are not shown, 6 of them open", "--owner", "cro")]
    [InlineData("4 obligations of other owners or without one are not shown, 4 of them open", "--owner", "ciso")]
    [InlineData("5 obligations of other frameworks are not shown, 5 of them open", "--framework", "iso")]
    [InlineData("1 obligation of other frameworks is not shown, 1 of them open", "--framework", "aia")]
    [InlineData("0 obligations of cro: none is in scope here, and none is judged", "--owner", "cro")]
    [InlineData("2 other gates are not shown, and do not decide here; 2 of these do not hold", "--gate", "mapped")]
    [InlineData("The gate holds.", "--gate", "mapped")]
    [InlineData("1 other system is not shown, and no gate of it decides here: 4 obligations, 4 of them open", "--system", "two")]
    [InlineData("What is open is counted, not listed", "--summary")]
    [InlineData("2 gates do not hold: full for one, full for two.", "--owner", "cro")]
    public void What_is_left_out_is_said(string sentence, params string[] options)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Two));
        var text = string.Join(' ', workspace.Run(["check", .. options]).Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains(sentence, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no owner \"cisco\"; did you mean \"ciso\"?", "--owner", "cisco")]
    [InlineData("There is no owner \"board-of-trustees\"; there is: ciso, cro.", "--owner", "board-of-trustees")]
    [InlineData("There is no framework \"isos\"; did you mean \"iso\"?", "--framework", "isos")]
    [InlineData("There is no gate \"maped\"; did you mean \"mapped\"?", "--gate", "maped")]
    [InlineData("\"--owner\" is for text; json leaves nothing out. Leave one of them out.", "--owner", "ciso", "--format", "json")]
    [InlineData("\"--summary\" is for text; sarif leaves nothing out. Leave one of them out.", "--summary", "--format", "sarif")]
    [InlineData("\"--gate\" can't be used with \"--baseline\", which shows and decides by what is new. Leave one of them out.", "--gate", "mapped", "--baseline", "b.json")]
    public void What_can_not_be_chosen_is_a_mistake(string message, params string[] options)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Two));
        var result = workspace.Run(["check", .. options]);

        Assert.Equal((3, "", $"mapping: {message}\n"), (result.Status, result.Output, result.Error));
    }

    /// <summary>Where nothing binds a system, another one decides; a gate that is asked alone has no other.</summary>
    [Fact]
    public void A_gate_that_judged_nothing_does_not_hold_alone()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", """
            use eu-ai-act edition 2026-07-27 as aia
            owner ciso "CISO" domain security
            system one "One" {
              actor provider
              class high-risk annex-iii
              facts trains-models
              scope aia Article 15(4) on resilience
            }
            system two "Two" {
              actor provider
              class minimal-risk because "sorts mail" approved by ciso on 2026-01-02
              scope aia Article 15(4) on resilience
            }
            control failover "Failover" {
              owner ciso
              status operating since 2026-01-01
              satisfies aia Article 15(4) on resilience
            }
            gate first for one {
              require aia Article 15(4) on resilience mapped
            }
            gate second for two {
              require aia Article 15(4) on resilience mapped
            }

            """));

        Assert.Equal(0, workspace.Run("check", "--gate", "first").Status);
        Assert.Equal(1, workspace.Run("check", "--gate", "second").Status);
    }
}
