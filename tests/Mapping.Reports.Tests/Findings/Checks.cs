using System.Text;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Compiler;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Tests.Findings;

/// <summary>Judgements with their findings, and what a writer makes of them.</summary>
internal static class Checks
{
    public static readonly DateOnly AsOf = new(2026, 11, 23);

    public static CheckFindings Of(string workspace, EvidenceResults? evidence = null) => Of(Workspaces.Judge(workspace, evidence));

    public static CheckFindings Of(Judgement judgement) => new(judgement, JudgementFindings.Of(judgement), "1.0.0")
    {
        Folder = "governance/",
        ExitStatus = judgement.HasErrors ? 2 : judgement.EveryGateHolds ? 0 : 1,
    };

    /// <summary>A workspace of one file, judged without evidence.</summary>
    public static Judgement Judge(string source, DateOnly? asOf = null) => Judgement.Of(
        Compilation.Create(new CompilationInput { Sources = [new SourceText("main.mapping", source)], AsOf = asOf ?? AsOf, Today = AsOf }), []);

    public static CheckFindings OfSource(string source) => Of(Judge(source));

    /// <summary>The digests of the catalogs are left out: every change of a catalog would change every picture.</summary>
    public static string Bytes(Action<Stream, CheckFindings> write, CheckFindings check)
    {
        using var stream = new MemoryStream();
        write(stream, check);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
        return check.Judgement.Catalogs.Aggregate(text, (all, catalog) => all.Replace(catalog.Sha256, "(digest)", StringComparison.Ordinal));
    }

    public static string Lines(Action<TextWriter, CheckFindings> write, CheckFindings check)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(text, check);
        return text.ToString();
    }
}
