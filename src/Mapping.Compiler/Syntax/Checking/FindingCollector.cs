using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Syntax.Checking;

/// <summary>The findings of one file, and how its tokens are shown in them.</summary>
internal sealed class FindingCollector(SourceText source)
{
    private const int LongestQuote = 40;

    private readonly DiagnosticBag bag = new();

    /// <summary>Where tokens begin of which it is said that they mean nothing.</summary>
    private readonly HashSet<int> unknown = [];

    public SourceText Source => source;

    public ImmutableArray<Diagnostic> Findings => bag.Count == 0 ? [] : bag.ToSortedArray();

    public void Add(Diagnostic finding) => bag.Add(finding);

    /// <summary>Adds that a token means nothing; nothing more is said of what it is made of.</summary>
    public void AddUnknown(Diagnostic finding)
    {
        unknown.UnionWith(Enumerable.Range(finding.Location.Span.Start, finding.Location.Span.Length));
        Add(finding);
    }

    public bool IsUnknown(int position) => unknown.Contains(position);

    public Diagnostic Create(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object?> arguments) =>
        Diagnostic.Create(descriptor, source.LocationOf(span), arguments);

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object?> arguments) =>
        Add(Create(descriptor, span, arguments));

    public string TextOf(in SyntaxToken token) => source.ToString(token.Span);

    /// <summary>A token as messages show it.</summary>
    public string Show(in SyntaxToken token) => token.Kind switch
    {
        SyntaxKind.EndOfFile => "end of file",
        SyntaxKind.Text => "a text block",
        SyntaxKind.String => Shorten(TextOf(token)),
        _ => $"\"{Shorten(TextOf(token))}\"",
    };

    /// <summary>A change of one token, offered with the finding.</summary>
    public Diagnostic WithFix(Diagnostic finding, TextSpan span, string replacement, string title) => finding with
    {
        Fixes = finding.Fixes.Add(CodeFix.Replace(source.LocationOf(span), replacement, title)),
    };

    /// <summary>Adds the nearest of the words that could stand in place of a token; null where none is near.</summary>
    public Diagnostic? WithNearest(Diagnostic finding, in SyntaxToken token, IEnumerable<string> words) =>
        token.Kind is SyntaxKind.Name or SyntaxKind.Upper && NearestName.Find(TextOf(token), words) is { } nearest
            ? WithFix(finding with { Help = $"Did you mean \"{nearest}\"?" }, token.Span, nearest, $"Change to \"{nearest}\"")
            : null;

    public static string Shorten(string text) =>
        text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote - 1), "…");
}
