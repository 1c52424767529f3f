using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>file = { decl }</c></summary>
internal static class FileGrammar
{
    public static readonly Parser<SyntaxToken, FileSyntax> File = Map(
        (declarations, end) => new FileSyntax(declarations, end),
        new DeclarationsParser(
            new(Keyword.Use, FrameworkGrammar.Use),
            new(Keyword.Owner, OwnerGrammar.Owner.Cast<DeclarationSyntax>()),
            new(Keyword.System, SystemGrammar.System.Cast<DeclarationSyntax>()),
            new(Keyword.Group, GroupGrammar.Group.Cast<DeclarationSyntax>()),
            new(Keyword.Limit, LimitGrammar.Limit(BlockContext.File).Cast<DeclarationSyntax>()),
            new(Keyword.Feed, FeedGrammar.Feed.Cast<DeclarationSyntax>()),
            new(Keyword.Control, ControlGrammar.Control.Cast<DeclarationSyntax>()),
            new(Keyword.Waive, DecisionGrammar.Waive),
            new(Keyword.Exclude, DecisionGrammar.Exclude.Cast<DeclarationSyntax>()),
            new(Keyword.Crosswalk, CrosswalkGrammar.Crosswalk.Cast<DeclarationSyntax>()),
            new(Keyword.Vendor, VendorGrammar.Vendor.Cast<DeclarationSyntax>()),
            new(Keyword.Gate, GateGrammar.Gate.Cast<DeclarationSyntax>())),
        Tokens.Expect(SyntaxKind.EndOfFile));
}
