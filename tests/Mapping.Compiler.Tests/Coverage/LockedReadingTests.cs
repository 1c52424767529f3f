using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>What becomes of lines of <c>mapping.lock</c> that do not say what was read.</summary>
public sealed class LockedReadingTests
{
    private const string First = """
        ---
        framework: acme
        edition: 1
        title: Acme policy
        ---

        ## Provisions

        ### Rule 1 — Logs

        Groups the logs.

        #### Rule 1(a) — Keep

        Logs are kept.

        #### Rule 1(b) — Sign

        Logs are signed.

        ### Rule 2 — Stop

        Somebody can stop it.

        """;

    private static readonly string Second = First
        .Replace("edition: 1\n", "edition: 2\nreplaces: 1\n", StringComparison.Ordinal)
        .Replace("#### Rule 1(b) — Sign\n\nLogs are signed.\n\n", "", StringComparison.Ordinal)
        + "### Rule 3 — Sign\n\nLogs are signed.\n\n- replaces: Rule 1(b)\n";

    [Fact]
    public void A_line_of_an_edition_that_nobody_knows_stays_until_it_is_read_again()
    {
        var sound = Bind("2", locked: null).UpdateLock(isReadAgain: false).Text;
        Assert.Empty(Bind("2", sound).FindSuspects(new DateOnly(2026, 11, 23)));
        Assert.Equal(sound, Bind("2", sound).UpdateLock(isReadAgain: false).Text);

        var forged = sound.Replace(" 2 sha256:", " 99 sha256:", StringComparison.Ordinal);
        var workspace = Bind("2", forged);
        Assert.Single(workspace.FindSuspects(new DateOnly(2026, 11, 23)));
        var update = workspace.UpdateLock(isReadAgain: false);
        Assert.True(Assert.Single(update.Kept).IsOfUnknownEdition);
        Assert.Equal(forged, update.Text);
        Assert.Equal(sound, workspace.UpdateLock(isReadAgain: true).Text);
    }

    /// <summary>A slip in a number would else make a duty new that was read long ago, and its line be dropped as one that nobody cites.</summary>
    [Fact]
    public void A_line_from_which_nothing_leads_because_of_a_wrong_number_stays_until_it_is_read_again()
    {
        var before = Bind("1", locked: null, cited: "Rule 1(b)").UpdateLock(isReadAgain: false).Text;
        var slipped = Second.Replace("- replaces: Rule 1(b)", "- replaces: Rule 11(b)", StringComparison.Ordinal);
        var workspace = Bind("2", before, "Rule 3", slipped);
        var finding = Assert.Single(workspace.Diagnostics, diagnostic => diagnostic.Descriptor.Code == "MAP4051");
        Assert.Equal(
            ("catalogs/acme/2.md", "Rule 3 is said to replace Rule 11(b), and edition 1 has no such provision, so what was mapped and locked there is not followed."),
            (finding.Location.Path, finding.Message));

        var update = workspace.UpdateLock(isReadAgain: false);
        Assert.Equal(
            "Rule 1(b) stays, Rule 3 waits",
            string.Join(", ", update.Kept.Where(kept => kept.IsUnfollowed)
                .Select(kept => kept.Locked is { } line ? $"{line.Provision} stays" : $"{kept.Now.Provision} waits").Order(StringComparer.Ordinal)));
        Assert.Contains("acme Rule 1(b) 1 ", update.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("acme Rule 3 2 ", update.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("acme Rule 1(b) ", workspace.UpdateLock(isReadAgain: true).Text, StringComparison.Ordinal);
        Assert.Empty(Bind("2", before, "Rule 3").UpdateLock(isReadAgain: false).Kept.Where(kept => kept.IsUnfollowed));
    }

    [Fact]
    public void What_left_a_locked_provision_is_named()
    {
        var before = Bind("1", locked: null).UpdateLock(isReadAgain: false).Text;
        var kept = Assert.Single(Bind("2", before).UpdateLock(isReadAgain: false).Kept);
        Assert.False(kept.IsOfUnknownEdition);
        Assert.Equal("Rule 1(b): moved to Rule 3", kept.Changes);
    }

    private static BoundWorkspace Bind(string used, string? locked, string cited = "Rule 1", string? second = null)
    {
        var workspace = BoundWorkspace.Bind(
            [new SourceText("main.mapping", $"use acme edition {used}\nowner ciso \"CISO\"\ncontrol a \"A\" {{ owner ciso satisfies acme {cited} }}\n")],
            [new("catalogs/acme/1.md", First), new("catalogs/acme/2.md", second ?? Second), .. locked is null ? Array.Empty<SourceText>() : [new SourceText("mapping.lock", locked)]]);
        Assert.DoesNotContain(workspace.Diagnostics, diagnostic => diagnostic.IsError);
        return workspace;
    }
}
