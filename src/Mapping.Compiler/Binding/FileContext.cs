using System.Globalization;
using System.Text;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>One file while it is bound: reads its tokens, collects its diagnostics. Not shared between threads.</summary>
internal sealed class FileContext(SyntaxTree tree, UnreadNames unread)
{
    private readonly DiagnosticBag diagnostics = new();
    private StringBuilder? scratch;

    public SyntaxTree Tree { get; } = tree;

    /// <summary>Where a text is put together, by one caller at a time: there is one for each expectation of a file.</summary>
    public StringBuilder Scratch => scratch ??= new StringBuilder(128);

    public SourceText Source => Tree.Source;

    /// <summary>Who wants to know what names stand for; nobody but in an editor.</summary>
    public SymbolRecorder? Recorder { get; init; }

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The limits that rules may name; null where there are no rules.</summary>
    public NamedLimits? Limits { get; init; }

    /// <summary>The names that the file has looked up so far.</summary>
    public NameUses Uses { get; } = new();

    /// <summary>Whether a name may have been declared where the parser could not read; that it leads nowhere is then no news.</summary>
    public bool IsUnread(string name) => unread.Contains(name);

    public string TextOf(in SyntaxToken token) => Source.ToString(token.Span);

    public string TextOf(SyntaxNode node) => Source.ToString(node.Span);

    public Location At(in SyntaxToken token) => new(Source, token.Span);

    public Location At(SyntaxNode node) => new(Source, node.Span);

    /// <summary>From the start of one token to the end of another.</summary>
    public Location Between(in SyntaxToken first, in SyntaxToken last) =>
        new(Source, TextSpan.FromBounds(first.Start, Math.Max(first.End, last.End)));

    /// <summary>What stands between the quotes of a string, text or quoted field; other tokens as they are.</summary>
    public string ValueOf(in SyntaxToken token) => token.Kind switch
    {
        _ when token.IsMissing => "",
        SyntaxKind.Text => TextLines.ContentOf(Source[token.Span]),
        SyntaxKind.Quoted when Source[token.Span] is not ['`', ..] => TextOf(token),
        SyntaxKind.String or SyntaxKind.Quoted => Inside(token, 1).ToString(),
        _ => TextOf(token),
    };

    /// <summary>The date of a token; null when it is missing or no calendar has it, which was reported already.</summary>
    public DateOnly? DateOf(in SyntaxToken token) =>
        !token.IsMissing
        && IsoDate.TryParse(Source[token.Span], out var date)
            ? date
            : null;

    /// <summary>The number a token spells; null where it spells none, which the syntax reported, or one that would be rounded.</summary>
    public decimal? NumberOf(in SyntaxToken token) =>
        Numerals.IsExact(Source[token.Span]) && decimal.TryParse(Source[token.Span], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Reports a number that can't stand where it stands, unless the syntax reported that it is none.</summary>
    public void ReportNumber(DiagnosticDescriptor descriptor, in SyntaxToken token, params ReadOnlySpan<object?> more)
    {
        var text = TextOf(token);
        if (Numerals.IsDecimal(text))
        {
            Report(descriptor, At(token), [text, .. more]);
        }
    }

    /// <summary>Notes what a token stands for.</summary>
    public void Note(in SyntaxToken token, object symbol) => Recorder?.Note(token.Span, symbol, isDeclaration: false);

    /// <summary>Notes what a stretch of source stands for.</summary>
    public void Note(SyntaxNode node, object symbol) => Recorder?.Note(node.Span, symbol, isDeclaration: false);

    /// <summary>Notes that something is declared at a place.</summary>
    public void NoteDeclaration(Location location, object symbol) => Recorder?.Note(location.Span, symbol, isDeclaration: true);

    public void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    public void Report(DiagnosticDescriptor descriptor, Location location, params ReadOnlySpan<object?> arguments) =>
        diagnostics.Report(descriptor, location, arguments);

    /// <summary>Reports a word that is not in its closed set, with the nearest of the set, or the set.</summary>
    public void ReportUnknownWord(DiagnosticDescriptor descriptor, in SyntaxToken token, IReadOnlyCollection<string> words, params ReadOnlySpan<object?> more)
    {
        var word = TextOf(token);
        var diagnostic = Diagnostic.Create(descriptor, At(token), [word, .. more]) with { Help = OneOf(words) };
        diagnostics.Add(diagnostic.WithNearest(word, words));
    }

    /// <summary>Reports a text that is none of those that are meant, with the nearest of them, or what to write.</summary>
    public void ReportUnknownText(DiagnosticDescriptor descriptor, in SyntaxToken token, string? nearest, string help)
    {
        var diagnostic = Diagnostic.Create(descriptor, At(token), ValueOf(token));
        diagnostics.Add(nearest is null ? diagnostic with { Help = help } : diagnostic with
        {
            Help = $"Did you mean \"{nearest}\"?",
            Fixes = [CodeFix.Replace(At(token), $"\"{nearest}\"", $"Change to \"{nearest}\"")],
        });
    }

    private static string OneOf(IReadOnlyCollection<string> words) =>
        words.Count == 0 ? "Remove it: no framework in use knows any." : $"Write one of: {string.Join(", ", words.Order(StringComparer.Ordinal))}.";

    private ReadOnlySpan<char> Inside(in SyntaxToken token, int quotes)
    {
        var unterminated = (token.Flags & TokenFlags.Unterminated) != 0;
        var text = Source[token.Span];
        text = text[Math.Min(quotes, text.Length)..];
        return unterminated || text.Length < quotes ? text : text[..^quotes];
    }
}
