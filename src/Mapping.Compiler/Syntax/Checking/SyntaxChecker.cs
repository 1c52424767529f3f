using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Syntax.Checking;

/// <summary>
/// Finds what is wrong with the form of a file, in one walk over its finished tree. One place gives one finding:
/// what follows from a mistake stays silent, what is a mistake of its own is said.
/// </summary>
internal sealed class SyntaxChecker : SyntaxVisitor
{
    private const TokenFlags Noteworthy =
        TokenFlags.Missing | TokenFlags.Unterminated | TokenFlags.ImpossibleDate | TokenFlags.SingleQuoted;

    private readonly FindingCollector findings;
    private readonly TokenChecker tokens;
    private readonly NodeChecker nodes;
    private SyntaxNode parent;
    private SyntaxNode grandparent;
    private BlockWords block = BlockWords.File;
    private MissingToken? pending;
    private SyntaxToken last;

    /// <summary>The item or declaration that ended last.</summary>
    private SyntaxNode? whole;

    /// <summary>What begins at this offset follows from a finding that ends there.</summary>
    private int silentFrom = -1;

    /// <summary>A token is missing in the item at hand, so what is left over on its line is a consequence.</summary>
    private bool itemIsBroken;

    /// <summary>An inner block was found open, so a brace too many at the end is its own.</summary>
    private bool ownsNextBrace;

    private SyntaxChecker(SourceText source, FileSyntax root)
    {
        findings = new FindingCollector(source);
        tokens = new TokenChecker(findings);
        nodes = new NodeChecker(findings);
        parent = grandparent = root;
    }

    public static ImmutableArray<Diagnostic> Check(SourceText source, FileSyntax root)
    {
        var checker = new SyntaxChecker(source, root);
        root.VisitChildren(checker);
        CharacterReport.Report(checker.findings);
        return checker.findings.Findings;
    }

    public override void VisitNode(SyntaxNode node)
    {
        if (node is SkippedTokensSyntax items)
        {
            VisitSkipped(items.Tokens);
            return;
        }

        if (node is SkippedDeclarationSyntax declarations)
        {
            VisitSkipped(declarations.Tokens);
            return;
        }

        var (outerParent, outerGrandparent, outerBlock) = (parent, grandparent, block);
        (parent, grandparent, block) = (node, parent, BlockWords.Of(node) ?? block);
        silentFrom = Math.Max(silentFrom, nodes.Check(node));
        var isDeclaration = node is DeclarationSyntax;
        var isWhole = isDeclaration || node is ItemSyntax;
        itemIsBroken &= !isWhole;
        ownsNextBrace &= !isDeclaration;
        node.VisitChildren(this);
        (parent, grandparent, block) = (outerParent, outerGrandparent, outerBlock);
        whole = isWhole ? node : whole;
    }

    public override void VisitToken(in SyntaxToken token)
    {
        if (token.IsMissing)
        {
            NoteMissing(token);
            return;
        }

        var explainsMore = IsNoteworthy(token) && tokens.Check(token, parent) && ExplainsMore(token);
        if (pending is not null)
        {
            ReportMissing(token, explainsMore);
        }

        silentFrom = explainsMore ? Math.Max(silentFrom, token.End) : silentFrom;
        last = token;
    }

    private static bool IsNoteworthy(in SyntaxToken token) =>
        (token.Flags & Noteworthy) != 0
        || token.Kind is SyntaxKind.Bad or SyntaxKind.Upper
        || (token.Kind == SyntaxKind.Equals && token.Length > 1);

    /// <summary>What nobody can read hides what stands behind it; other findings about a token leave the rest as clear as it was.</summary>
    private static bool ExplainsMore(in SyntaxToken token) =>
        token.Kind == SyntaxKind.Bad || (token.Flags & TokenFlags.Unterminated) != 0;

    private void NoteMissing(in SyntaxToken token)
    {
        // A number that is none explains its missing unit, but not the missing brace behind it.
        var isExplained = token.Start == silentFrom && (token.Kind != SyntaxKind.CloseBrace || ExplainsMore(last));
        if (pending is null && !isExplained)
        {
            pending = new MissingToken(token, parent, grandparent, last);
        }
    }

    /// <summary>A finding about the token that stands there instead says more than the missing one.</summary>
    private void ReportMissing(in SyntaxToken found, bool isExplained)
    {
        if (!isExplained && pending is not null)
        {
            MissingTokenReport.Report(findings, pending, found);
            itemIsBroken = true;
            ownsNextBrace |= pending.Token.Kind == SyntaxKind.CloseBrace;
        }

        pending = null;
    }

    private void VisitSkipped(ImmutableArray<SyntaxToken> skipped)
    {
        var isReported = tokens.CheckSkipped(skipped[0]);
        if (pending is not null)
        {
            ReportMissing(skipped[0], isReported);
        }
        else if (!isReported && !IsConsequence(skipped[0]))
        {
            SkippedTokensReport.ReportFirstLine(findings, skipped, block, skipped[0].IsFirstOnLine ? null : whole);
        }

        SkippedTokensReport.ReportLaterLines(findings, tokens, skipped, block);
        last = skipped[^1];
        silentFrom = -1;
        ownsNextBrace = false;
    }

    private bool IsConsequence(in SyntaxToken first) =>
        first.FullStart == silentFrom
        || (itemIsBroken && !first.IsFirstOnLine)
        || (ownsNextBrace && first.Kind == SyntaxKind.CloseBrace);
}
