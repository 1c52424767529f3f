using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax.Scanning;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Syntax.Checking;

/// <summary>Says that tokens were of no use: once, where they begin, and again on each line that begins like an item.</summary>
internal static class SkippedTokensReport
{
    /// <param name="findings">Where it is said.</param>
    /// <param name="skipped">The tokens.</param>
    /// <param name="block">Where they stand.</param>
    /// <param name="before">The item or declaration on whose line they begin; null where they begin a line.</param>
    public static void ReportFirstLine(FindingCollector findings, ImmutableArray<SyntaxToken> skipped, BlockWords block, SyntaxNode? before) =>
        findings.Add(TooLate(findings, skipped, before) ?? Describe(findings, skipped, 0, block));

    /// <summary>A misspelled keyword on a later line is a mistake of its own, and so is what the scanner did not know there.</summary>
    public static void ReportLaterLines(
        FindingCollector findings,
        TokenChecker tokens,
        ImmutableArray<SyntaxToken> skipped,
        BlockWords block)
    {
        var depth = DepthAfter(skipped[0], 0);
        for (var i = 1; i < skipped.Length; i++)
        {
            if (skipped[i].IsFirstOnLine && depth <= 0 && !tokens.CheckSkipped(skipped[i]) && IsItem(findings, skipped[i], block))
            {
                findings.Add(Describe(findings, skipped, i, block));
            }
            else if (!skipped[i].IsFirstOnLine && (skipped[i].Flags & TokenFlags.Unterminated) != 0)
            {
                tokens.CheckSkipped(skipped[i]);
            }

            depth = DepthAfter(skipped[i], depth);
        }
    }

    private static int DepthAfter(in SyntaxToken token, int depth) => token.Kind switch
    {
        SyntaxKind.OpenBrace => depth + 1,
        SyntaxKind.CloseBrace => depth - 1,
        _ => depth,
    };

    /// <summary>Whether a line was meant as an item: of this block and misspelled, or of another kind of block.</summary>
    private static bool IsItem(FindingCollector findings, in SyntaxToken token, BlockWords block)
    {
        if (token.Kind != SyntaxKind.Name)
        {
            return false;
        }

        var word = findings.TextOf(token);
        var belongsElsewhere = block != BlockWords.File && BlockWords.PlaceOf(word) is not null;
        return !block.Words.Contains(word) && (belongsElsewhere || NearestName.Find(word, block.Words) is not null);
    }

    /// <summary>What belongs to the item or declaration before it, only not at its end.</summary>
    private static Diagnostic? TooLate(FindingCollector findings, ImmutableArray<SyntaxToken> skipped, SyntaxNode? before)
    {
        var token = skipped[0];
        var span = TextSpan.FromBounds(token.Start, EndOfFirstLine(skipped, 0));
        if (before is RequireItemSyntax && token.Keyword == Keyword.For)
        {
            return findings.Create(SyntaxDiagnostics.UnexpectedTokens, span, findings.Show(token), "cannot stand in a requirement") with
            {
                Help = "The gate says for which systems it is: gate NAME for SYSTEM { … }.",
            };
        }

        if (before is UseFrameworkSyntax { Edition: null } && token.Kind is SyntaxKind.Date or SyntaxKind.Number)
        {
            var finding = findings.Create(SyntaxDiagnostics.UnexpectedTokens, span, findings.Show(token), "stands without \"edition\"");
            return findings.WithFix(finding with { Help = "Write: use FRAMEWORK edition EDITION." }, new TextSpan(token.Start, 0), "edition ", "Add \"edition\"");
        }

        if (before is FromRuleSyntax or ExpectRuleSyntax && token.Keyword == Keyword.Not && skipped is [_, { Keyword: Keyword.In }, ..])
        {
            return findings.Create(SyntaxDiagnostics.UnexpectedTokens, span, findings.Show(token), "stands behind the field") with { Help = "Write: not FIELD in (…)." };
        }

        return ClauseOrder.FormFor(before, token) is { } form
            ? findings.Create(SyntaxDiagnostics.UnexpectedTokens, span, findings.Show(token), "comes too late") with { Help = $"The order is: {form}." }
            : null;
    }

    private static Diagnostic Describe(
        FindingCollector findings,
        ImmutableArray<SyntaxToken> skipped,
        int first,
        BlockWords block)
    {
        var token = skipped[first];
        var span = TextSpan.FromBounds(token.Start, EndOfFirstLine(skipped, first));
        var finding = findings.Create(SyntaxDiagnostics.UnexpectedTokens, span, findings.Show(token), Complaint(token, block));
        return Elsewhere(finding, token, block)
            ?? findings.WithNearest(finding, token, WordsAt(token, block))
            ?? finding with { Help = Alternatives(token, block) };
    }

    /// <summary>Behind an item or a declaration on its line, a word may also have been meant as a part of it.</summary>
    private static ImmutableArray<string> WordsAt(in SyntaxToken token, BlockWords block) =>
        token.IsFirstOnLine ? block.Words : block.Words.AddRange(block.Clauses);

    private static string Complaint(in SyntaxToken token, BlockWords block) => block == BlockWords.File
        ? token.Kind == SyntaxKind.CloseBrace ? "closes nothing" : "begins no declaration"
        : $"cannot stand {block.Place}";

    private static Diagnostic? Elsewhere(Diagnostic finding, in SyntaxToken token, BlockWords block)
    {
        var word = Keywords.TextOf(token.Keyword);
        return token.Kind == SyntaxKind.Name && !block.Words.Contains(word) && BlockWords.PlaceOf(word) is { } place
            ? finding with { Help = $"\"{word}\" belongs {place}." }
            : null;
    }

    private static string Alternatives(in SyntaxToken token, BlockWords block) => token.Kind switch
    {
        SyntaxKind.CloseBrace => "Remove it, or open the block that it should close.",
        _ when block == BlockWords.File => $"A declaration begins with {string.Join(", ", block.Words)}.",
        _ when block.Words.IsEmpty => "A row is a citation, a relation, citations, and because \"…\".",
        _ => $"What can stand {block.Place} begins with {string.Join(", ", block.Words)}.",
    };

    private static int EndOfFirstLine(ImmutableArray<SyntaxToken> skipped, int first)
    {
        var last = first;
        while (last + 1 < skipped.Length && !skipped[last + 1].IsFirstOnLine)
        {
            last++;
        }

        return skipped[last].End;
    }
}
