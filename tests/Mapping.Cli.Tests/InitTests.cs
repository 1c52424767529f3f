using Mapping.Cli.Commands;
using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;

namespace Mapping.Cli.Tests;

public sealed class InitTests
{
    public static TheoryData<string> Roles => [.. StartingRoles.All];

    [Fact]
    public void The_starting_workspace_compiles_is_formatted_and_has_gaps()
    {
        using var workspace = new WorkspaceFolder();
        File.Delete(workspace.At("mapping.workspace"));

        var init = workspace.Run("init");
        Assert.Equal(
            "./mapping.workspace\n./main.mapping\n./controls/assurance.mapping\n./controls/security.mapping\n\nNext: mapping check\n", init.Output);
        Assert.Equal(("", 0), (init.Error, init.Status));

        var check = workspace.Run("check", "--as-of", Sources.AsOf);
        Assert.Equal(("", 1), (check.Error, check.Status));
        Assert.Contains("0 errors, 0 warnings,", check.Output, StringComparison.Ordinal);

        Assert.Equal(new ProcessResult(0, "", ""), workspace.Run("fmt", "--check"));
    }

    [Fact]
    public void A_folder_that_has_a_workspace_is_left_alone()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", "// mine\n"));

        var init = workspace.Run("init");
        Assert.Equal(
            new ProcessResult(3, "", "mapping: \"./mapping.workspace\" is there already, so nothing was written.\n"), init);
        Assert.Equal("// mine\n", workspace.Read("main.mapping"));
        Assert.False(Directory.Exists(workspace.At("controls")));
    }

    [Fact]
    public void A_folder_that_is_named_is_made_and_named_again_in_the_next_step()
    {
        using var workspace = new WorkspaceFolder();

        var init = workspace.Run("init", "sub/new");
        Assert.Equal(0, init.Status);
        Assert.EndsWith("\nNext: mapping check sub/new\n", init.Output, StringComparison.Ordinal);
        Assert.Equal(1, workspace.Run("check", "sub/new").Status);
    }

    [Fact]
    public void A_folder_is_named_in_letters_that_do_nothing_to_a_terminal()
    {
        using var workspace = new WorkspaceFolder();

        var init = workspace.Run("init", "a\u001b[31mb");
        Assert.Equal(0, init.Status);
        Assert.DoesNotContain('\u001b', init.Output);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void The_workspace_of_each_role_is_judged_at_once_and_is_formatted(string role)
    {
        using var workspace = new WorkspaceFolder();
        File.Delete(workspace.At("mapping.workspace"));

        var init = workspace.Run("init", "--role", role);
        Assert.Equal(("", 0), (init.Error, init.Status));
        Assert.StartsWith("./mapping.workspace\n./main.mapping\n./controls/", init.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nNext: mapping check\n", init.Output, StringComparison.Ordinal);

        var check = workspace.Run("check", "--as-of", Sources.AsOf);
        Assert.Equal(("", 1), (check.Error, check.Status));
        Assert.Contains("0 errors, 0 warnings,", check.Output, StringComparison.Ordinal);
        Assert.Contains("1 gate does not hold:", check.Output, StringComparison.Ordinal);

        Assert.Equal(new ProcessResult(0, "", ""), workspace.Run("fmt", "--check"));
    }

    [Theory]
    [InlineData("provider", "eu-ai-act Article 4, eu-ai-act Article 4a, eu-ai-act Article 5, eu-ai-act Article 6, eu-ai-act Article 8, eu-ai-act Article 9, eu-ai-act Article 10, eu-ai-act Article 11, eu-ai-act Article 12, eu-ai-act Article 13, eu-ai-act Article 14, eu-ai-act Article 15, eu-ai-act Article 16, eu-ai-act Article 17, eu-ai-act Article 18, eu-ai-act Article 19, eu-ai-act Article 20, eu-ai-act Article 21, eu-ai-act Article 22, eu-ai-act Article 25, eu-ai-act Article 43, eu-ai-act Article 47, eu-ai-act Article 48, eu-ai-act Article 49, eu-ai-act Article 50, eu-ai-act Article 72, eu-ai-act Article 73, eu-ai-act Article 75, eu-ai-act Annex IV, iso-42001 6")]
    [InlineData("deployer", "eu-ai-act Article 4, eu-ai-act Article 4a, eu-ai-act Article 5, eu-ai-act Article 26, eu-ai-act Article 27, eu-ai-act Article 49, eu-ai-act Article 50, eu-ai-act Article 86")]
    [InlineData("importer", "eu-ai-act Article 23")]
    [InlineData("distributor", "eu-ai-act Article 24")]
    [InlineData("model-provider", "eu-ai-act Article 52, eu-ai-act Article 53, eu-ai-act Article 54, eu-ai-act Article 55")]
    [InlineData("management-system", "iso-42001 4, iso-42001 5, iso-42001 6, iso-42001 7, iso-42001 8, iso-42001 9, iso-42001 10, iso-42001 Annex A")]
    public void What_binds_the_role_is_in_scope(string role, string expected)
    {
        var system = Assert.Single(Judge(role).Coverage.Systems);

        Assert.Equal(expected, string.Join(", ", system.Obligations
            .Where(obligation => obligation.Applicability.Applies)
            .Select(obligation => $"{obligation.Framework.Framework.Id} {Outermost(obligation.Provision).Citation}")
            .Distinct()));

        // Of the standard a provider begins with planning, and whose class is not signed yet has what binds every class.
        Assert.Equal(role is "provider" or "model-provider", !system.OutOfScope.IsEmpty);
    }

    /// <summary>The duties of systems stay until somebody signs that it is a model and no system; nobody has to read them until then.</summary>
    [Fact]
    public void A_provider_of_models_is_not_shown_what_binds_systems()
    {
        using var workspace = new WorkspaceFolder();
        File.Delete(workspace.At("mapping.workspace"));
        Assert.Equal(0, workspace.Run("init", "--role", "model-provider").Status);

        var lines = workspace.Run("check", "--as-of", Sources.AsOf).Output.Split('\n').SkipWhile(line => !line.StartsWith("  out of scope:", StringComparison.Ordinal)).TakeWhile(line => line.Length > 0);
        Assert.Equal(
            "out of scope: 180 obligations of eu-ai-act that no scope names apply until somebody signs class general-purpose-model, with because, approved by and on",
            string.Join(' ', lines.Select(line => line.Trim())));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Its_gate_asks_for_evidence_of_all_that_is_in_scope_and_every_control_waits_to_be_shown(string role)
    {
        var coverage = Judge(role).Coverage;

        Assert.All(coverage.Systems.Single().Obligations.Where(obligation => obligation.Applicability.Applies), obligation =>
            Assert.True(obligation.Outcome is Outcome.Planned or Outcome.Unmapped, obligation.Provision.DisplayName));
        var gate = Assert.Single(coverage.Gates);
        Assert.Equal(GateStanding.NotMet, gate.Standing);
        Assert.All(gate.Requirements, requirement => Assert.EndsWith(" evidenced", requirement.Text, StringComparison.Ordinal));
        Assert.Equal(
            coverage.Systems.Single().Obligations.Count(obligation => obligation.Applicability.Applies),
            gate.Requirements.Sum(requirement => requirement.Blockers.Length));
    }

    [Theory]
    [InlineData("deploier", "There is no role \"deploier\"; did you mean \"deployer\"?")]
    [InlineData("zzz", "There is no role \"zzz\"; write one of: provider, deployer, importer, distributor, model-provider, management-system.")]
    [InlineData("", "\"--role\" has an empty value; give it one, or leave the option out.")]
    public void A_role_that_is_none_writes_nothing(string role, string message)
    {
        using var workspace = new WorkspaceFolder();

        Assert.Equal(new ProcessResult(3, "", $"mapping: {message}\n"), workspace.Run("init", "--role", role, "new"));
        Assert.False(Directory.Exists(workspace.At("new")));
    }

    [Fact]
    public void Shells_can_complete_the_role()
    {
        using var workspace = new WorkspaceFolder();

        Assert.Equal(
            string.Join('\n', StartingRoles.All.Order(StringComparer.Ordinal)),
            workspace.Run("[suggest:20]", "mapping init --role ").Output.Trim());
    }

    private static Compilation Judge(string role) => Compilation.Create(new CompilationInput
    {
        Sources = [.. StartingWorkspace.FilesOf(role).Select(file => new SourceText(file.Path, file.Content))],
        AsOf = new DateOnly(2026, 11, 23),
        Today = new DateOnly(2026, 11, 23),
    });

    private static Provision Outermost(Provision provision) => provision.Parent is { } parent ? Outermost(parent) : provision;
}
