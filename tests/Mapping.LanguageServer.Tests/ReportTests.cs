using Mapping.LanguageServer.Hosting;

namespace Mapping.LanguageServer.Tests;

/// <summary><c>mapping/report</c>: the server hands on what is written by whom it was lent.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly TemporaryFolder folder = SmallWorkspace.Write();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_writer_gets_the_workspace_as_it_is_judged()
    {
        using var server = new ServerInMemory(ServerInMemory.Options with { WriteReport = Write });
        var client = server.Open(folder.Path).Client;
        client.Told("mapping/verdictChanged");

        Assert.Equal(
            $"loans evidenced {folder.Uri("a%20%28b%29.mapping")}#L7",
            client.Result("mapping/report", "{}").GetProperty("html").GetString());
    }

    [Fact]
    public void Of_several_workspaces_that_of_the_document_is_meant()
    {
        using var other = new TemporaryFolder().Write("mapping.workspace", "").Write("x.mapping", "owner o \"O\" domain security\n");
        using var server = new ServerInMemory(ServerInMemory.Options with { WriteReport = request => string.Join(' ', request.Compilation.Symbols.Owners.Select(owner => owner.Name)) });
        var client = server.Open(folder.Path).Client;
        client.Open(other.Uri("x.mapping"), "owner o \"O\" domain security\n");

        Assert.Equal("o", client.Result("mapping/report", $$"""{"textDocument":{"uri":"{{other.Uri("x.mapping")}}"} }""").GetProperty("html").GetString());
        Assert.Equal("ciso", client.Result("mapping/report", $$"""{"textDocument":{"uri":"{{folder.Uri("main.mapping")}}"} }""").GetProperty("html").GetString());
    }

    [Fact]
    public void Without_a_writer_nobody_can_ask()
    {
        using var server = new ServerInMemory();
        var result = server.Client.Result("initialize", """{"capabilities":{}}""");

        Assert.False(result.GetProperty("capabilities").GetProperty("experimental").GetProperty("mapping").TryGetProperty("report", out _));
        Assert.Equal(-32601, server.Client.ErrorCode("mapping/report", "{}"));
    }

    [Fact]
    public void A_writer_that_fails_costs_its_request()
    {
        using var server = new ServerInMemory(ServerInMemory.Options with { WriteReport = _ => throw new InvalidOperationException("a defect") });
        var client = server.Open(folder.Path).Client;

        Assert.Equal(-32603, client.ErrorCode("mapping/report", "{}"));
        Assert.Equal("release", client.Result("mapping/gates", "{}").GetProperty("gates")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void The_command_lends_the_writer_of_its_own_reports()
    {
        using var process = new ServerProcess();
        process.Client.Result("initialize", $$"""{"processId":null,"rootUri":"{{ServerInMemory.Uri(folder.Path)}}","capabilities":{} }""");
        process.Client.Tell("initialized", "{}");
        var html = process.Client.Result("mapping/report", "{}").GetProperty("html").GetString() ?? "";

        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Loan scoring", html, StringComparison.Ordinal);
    }

    private static string Write(ReportRequest request)
    {
        var system = Assert.Single(request.Compilation.Coverage.Systems);
        var evidenced = system.Obligations.Single(obligation => obligation.Provision.Element == "evasion");
        return $"{system.System.Name} {evidenced.Outcome.ToString().ToLowerInvariant()} {request.LinkTo("a (b).mapping", 7)}";
    }
}
