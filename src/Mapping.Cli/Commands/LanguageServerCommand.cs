using System.CommandLine;
using System.Text;
using Mapping.Cli.Hosting;
using Mapping.LanguageServer.Hosting;
using Mapping.Reports;
using Mapping.Reports.Html;
using Mapping.Reports.Vendors;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping lsp</c>: the language server, for an editor that starts it.</summary>
internal static class LanguageServerCommand
{
    public static Command Build()
    {
        var command = new Command("lsp", "Serve an editor over standard input and output, by the language server protocol.");
        command.Options.Add(new Option<bool>("--stdio") { Description = "Accepted, since editors like to say it; there is no other way." });
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        var options = new ServerOptions
        {
            Version = ProductVersion.Text,
            Log = ErrorLog.Open(),
            WriteReport = WriteReport,
            ShippedFolder = CacheFolder.For("catalogs"),
        };
        return LanguageServerHost.RunAsync(input, output, options).GetAwaiter().GetResult();
    }

    /// <summary>What <c>mapping report</c> writes, without the look ahead: that reads the evidence again, and an editor does not wait for it.</summary>
    private static string WriteReport(ReportRequest request)
    {
        using var page = new MemoryStream();
        HtmlReport.Write(page, new ReportContent(Judgement.Of(request.Compilation, request.Reading), Forecast: null, ProductVersion.Text)
        {
            Gaps = [.. request.Compilation.AnalyzeGaps().Select(gap => MissingAttestations.Mark(gap, request.Compilation.Diagnostics))],
            PlaceAddress = request.LinkTo,
        });
        return Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length);
    }
}
