using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Syntax.Scanning;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Syntax;

/// <summary>One broken declaration leaves the others as they were.</summary>
[Properties(Arbitrary = [typeof(DamageTests)], MaxTest = 1000)]
public sealed class DamageTests
{
    private static readonly string[] Pieces =
    [
        "", "{", "}", "(", ")", ",", "..", "=", "-", "9", "\"x\"", "\"open", "2026-01-01", "Article", "name", "@", "control", "owner", "system",
        "use", "because", "approved", "on", "where", "not", "and", "satisfies", "evidence", "status", "days", "`q", "#", "&&",
    ];

    /// <summary>A sample, one of its tokens by number, and what stands in its place; or before it, when it stays.</summary>
    public sealed record Damage(string Text, int Token, string Piece, bool Stays);

    public static Arbitrary<Damage> Damages() =>
        (from text in Gen.Elements(Samples.All)
         from token in Gen.Choose(0, Scanner.Scan(text).Length - 2)
         from piece in Gen.Elements(Pieces)
         from stays in Gen.Elements(true, false)
         select new Damage(text, token, piece, stays)).ToArbitrary();

    [Property]
    public void Other_declarations_keep_their_nodes(Damage damage)
    {
        var token = Scanner.Scan(damage.Text)[damage.Token];
        var before = Parse(damage.Text);

        // What stands between two declarations may belong to the first, so the head of one can only be removed.
        var isHead = before.Root.Declarations.Any(declaration => declaration.Span.Start == token.Start);
        var rest = damage.Stays && !isHead ? token.Start : token.End;
        var piece = isHead ? "" : $" {damage.Piece} ";
        var after = Parse($"{damage.Text[..token.Start]}{piece}{damage.Text[rest..]}");

        var shift = piece.Length - (rest - token.Start);
        var pictures = after.Root.Declarations.ToLookup(declaration => declaration.Span, declaration => TreePicture.Of(declaration, after.Source));
        foreach (var whole in before.Root.Declarations.Where(declaration => !declaration.Span.Contains(token.Start)))
        {
            var start = whole.Span.Start < token.Start ? whole.Span.Start : whole.Span.Start + shift;
            Assert.Equal([TreePicture.Of(whole, before.Source)], pictures[new TextSpan(start, whole.Span.Length)]);
        }
    }

    private static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceText("main.mapping", text));
}
