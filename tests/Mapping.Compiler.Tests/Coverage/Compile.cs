using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>Compiles short texts as they would stand in a workspace.</summary>
internal static class Compile
{
    public const string AsOf = "2026-11-23";

    public static Compilation Text(string source, string asOf = AsOf, string? catalog = null, params EvidenceResult[] evidence) =>
        Files([new SourceText("main.mapping", source)], asOf, catalog is null ? [] : [new SourceText("catalogs/own.md", catalog)], evidence);

    public static Compilation Files(
        IEnumerable<SourceText> sources,
        string asOf = AsOf,
        IEnumerable<SourceText>? catalogs = null,
        params EvidenceResult[] evidence) => Compilation.Create(new CompilationInput
        {
            Sources = [.. sources],
            Catalogs = [.. catalogs ?? []],
            Evidence = EvidenceResults.Create(evidence),
            AsOf = Date(asOf),
            Today = Date(asOf),
        });

    public static EvidenceResult Evidence(string rule, EvidenceVerdict verdict, string system = "app")
    {
        var parts = rule.Split('/');
        return new EvidenceResult(new EvidenceKey(parts[0], parts[1], system), verdict);
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "O", System.Globalization.CultureInfo.InvariantCulture);
}
