using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;
using Mapping.Evidence;

namespace Mapping.LanguageService.Tests;

/// <summary>
/// Sources with a cursor, <c>$0</c>. Further files follow a line <c>//- path</c>; without one the text is <c>main.mapping</c>.
/// </summary>
internal sealed class MarkedSource
{
    private const string Cursor = "$0";
    private const string FileMark = "//- ";

    private static readonly DateOnly Today = new(2026, 11, 23);

    private MarkedSource(EditorDocument document, int offset)
    {
        Document = document;
        Offset = offset;
    }

    /// <summary>The file that holds the cursor; the first one where there is none.</summary>
    public EditorDocument Document { get; }

    /// <summary>Where the cursor is; 0 where there is none.</summary>
    public int Offset { get; }

    /// <param name="marked">The sources.</param>
    /// <param name="evidence">What evidence says.</param>
    /// <param name="asOf">The day that is judged; today where none is given.</param>
    public static MarkedSource Parse(string marked, EvidenceResults? evidence = null, DateOnly? asOf = null) =>
        Parse(marked, sources => Compile(sources, evidence ?? EvidenceResults.None, [], asOf ?? Today));

    /// <summary>With what evidence says where every feed reads these records.</summary>
    public static MarkedSource ParseWithRecords(string marked, string lines) => Parse(marked, sources =>
    {
        var symbols = Compile(sources, EvidenceResults.None, [], Today).Symbols;
        var found = EvidenceEvaluator.Evaluate(symbols, new RecordsInMemory(lines), Today, Today);
        return Compile(sources, found.Results, found.Diagnostics, Today);
    });

    private static MarkedSource Parse(string marked, Func<ImmutableArray<SourceText>, Compilation> compile)
    {
        var files = Split(marked).ToList();
        var (path, text) = files.Find(file => file.Text.Contains(Cursor, StringComparison.Ordinal)) is { Path: not null } found ? found : files[0];
        var offset = Math.Max(0, text.IndexOf(Cursor, StringComparison.Ordinal));
        var compilation = compile([.. files.Select(file => new SourceText(file.Path, file.Text.Replace(Cursor, "", StringComparison.Ordinal)))]);
        var document = EditorDocument.Find(compilation, path) ?? throw new InvalidOperationException(path);
        return new MarkedSource(document, offset);
    }

    private static Compilation Compile(ImmutableArray<SourceText> sources, EvidenceResults evidence, ImmutableArray<Diagnostic> findings, DateOnly asOf) =>
        Compilation.Create(new CompilationInput
        {
            Sources = sources,
            AsOf = asOf,
            Today = Today,
            Evidence = evidence,
            EvidenceDiagnostics = findings,
        });

    private static IEnumerable<(string Path, string Text)> Split(string marked)
    {
        var text = marked.ReplaceLineEndings("\n");
        if (!text.StartsWith(FileMark, StringComparison.Ordinal))
        {
            yield return ("main.mapping", text);
            yield break;
        }

        foreach (var part in text.Split(FileMark, StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            yield return (part[..end].Trim(), part[(end + 1)..]);
        }
    }
}
