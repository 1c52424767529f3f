using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Tokens;

namespace Mapping.LanguageService.Tests.Tokens;

public sealed class SemanticTokensTests
{
    [Fact]
    public void Names_words_and_fields_are_told_apart() => Check("""
        use eu-ai-act edition 2026-07-27 as aia // the law
        owner ciso "CISO" domain security
        feed runs "Runs" { files "runs.jsonl" time finished_at retained 10 years }
        control c "C" {
          status retired since 2026-01-01
          satisfies aia Article 15(5) on evasion
          evidence e { from runs where a.`b c` = true expect count() >= 2 }
        }
        """, """
        «keyword:use» «class.framework:eu-ai-act» «keyword:edition» «number:2026-07-27» «keyword:as» «class.declaration.framework:aia» «comment:// the law»
        «keyword:owner» «class.declaration.owner:ciso» «string:"CISO"» «keyword:domain» «enumMember:security»
        «keyword:feed» «class.declaration.feed:runs» «string:"Runs"» { «keyword:files» «string:"runs.jsonl"» «keyword:time» «property:finished_at» «keyword:retained» «number:10» «enumMember:years» }
        «keyword:control» «class.declaration.deprecated.control:c» «string:"C"» {
          «keyword:status» «enumMember:retired» «keyword:since» «number:2026-01-01»
          «keyword:satisfies» «class.framework:aia» «citation:Article 15(5)» «keyword:on» «element:evasion»
          «keyword:evidence» «class.declaration.evidence:e» { «keyword:from» «class.feed:runs» «keyword:where» «property:a.`b c`» = «keyword:true» «keyword:expect» «enumMember:count»() >= «number:2» }
        }
        """);

    [Fact]
    public void A_limit_is_no_field() => Check("""
        limit cap 5 EUR set 2026-01-01 by cro
        limit wait 4 hours set 2026-01-01 by cro
        control c "C" { evidence e { from f where cap > cap and a > `cap` and a > other expect max(a) <= cap } }
        """, """
        «keyword:limit» «class.declaration.limit:cap» «number:5» «enumMember:EUR» «keyword:set» «number:2026-01-01» «keyword:by» «class.owner:cro»
        «keyword:limit» «class.declaration.limit:wait» «number:4» «enumMember:hours» «keyword:set» «number:2026-01-01» «keyword:by» «class.owner:cro»
        «keyword:control» «class.declaration.control:c» «string:"C"» { «keyword:evidence» «class.declaration.evidence:e» { «keyword:from» «class.feed:f» «keyword:where» «property:cap» > «class.limit:cap» «keyword:and» «property:a» > «property:`cap`» «keyword:and» «property:a» > «property:other» «keyword:expect» «enumMember:max»(«property:a») <= «class.limit:cap» } }
        """);

    [Fact]
    public void Groups_are_told_from_systems() => Check("""
        system s "S" { }
        group lending "Lending" { systems s }
        control c "C" { for lending, s except s }
        """, """
        «keyword:system» «class.declaration.system:s» «string:"S"» { }
        «keyword:group» «class.declaration.group:lending» «string:"Lending"» { «keyword:systems» «class.system:s» }
        «keyword:control» «class.declaration.control:c» «string:"C"» { «keyword:for» «class.group:lending», «class.system:s» «keyword:except» «class.system:s» }
        """);

    [Fact]
    public void A_waiver_of_a_rule_names_it_and_its_control() => Check("""
        control c "C" { evidence e { document "d" approved by o on 2026-01-01 of sha256 "ab" } }
        waive c/e until 2027-01-01 because "x" approved by o
        """, """
        «keyword:control» «class.declaration.control:c» «string:"C"» { «keyword:evidence» «class.declaration.evidence:e» { «keyword:document» «string:"d"» «keyword:approved» «keyword:by» «class.owner:o» «keyword:on» «number:2026-01-01» «keyword:of» «keyword:sha256» «string:"ab"» } }
        «keyword:waive» «class.control:c»/«class.evidence:e» «keyword:until» «number:2027-01-01» «keyword:because» «string:"x"» «keyword:approved» «keyword:by» «class.owner:o»
        """);

    [Fact]
    public void Prose_is_left_to_the_grammar_of_the_editor() => Check(""""
        control c "C" {
          """
          One, with 😀 in it.

          Two.
          """
        }
        """", """"
        «keyword:control» «class.declaration.control:c» «string:"C"» {
          """
          One, with 😀 in it.

          Two.
          """
        }
        """");

    [Fact]
    public void A_range_gives_the_tokens_that_touch_it()
    {
        var document = MarkedSource.Parse("owner a \"A\"\nowner b \"B\"\n").Document;

        Assert.Equal("owner a \"A\"\n«keyword:owner» «class.declaration.owner:b» «string:\"B\"»\n", Draw(document, SemanticTokens.In(document, new TextSpan(14, 8))));
    }

    [Fact]
    public void What_changed_is_one_stretch()
    {
        var before = SemanticTokenEncoding.Encode(SemanticTokens.Of(MarkedSource.Parse("owner a \"A\"\nowner b \"B\"\n").Document));
        var after = SemanticTokenEncoding.Encode(SemanticTokens.Of(MarkedSource.Parse("owner a \"A\"\n// new\nowner b \"B\"\n").Document));

        var edit = Assert.Single(SemanticTokenEncoding.Difference(before, after));
        Assert.Equal(after.AsEnumerable(), before.RemoveRange(edit.Start, edit.DeleteCount).InsertRange(edit.Start, edit.Data).AsEnumerable());
        Assert.Equal(5, edit.Data.Length);
        Assert.Empty(SemanticTokenEncoding.Difference(after, after));
    }

    [Fact]
    public void Tokens_are_in_order_and_leave_out_only_signs_and_prose()
    {
        foreach (var document in ExampleWorkspace.DocumentsOf(ExampleWorkspace.Compilation))
        {
            var rest = document.Source.Content.ToCharArray();
            foreach (var span in SpansOf(document, SemanticTokens.Of(document)))
            {
                rest.AsSpan(span.Start, span.Length).Fill(' ');
            }

            var prose = new Regex("\"{3}.*?\"{3}", RegexOptions.Singleline);
            Assert.DoesNotContain(prose.Replace(new string(rest), ""), c => !char.IsWhiteSpace(c) && !"{}(),.=<>!%-".Contains(c, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Tokens_of_damaged_sources_never_overlap(int every)
    {
        foreach (var document in ExampleWorkspace.DocumentsOf(ExampleWorkspace.Damaged(every)))
        {
            var end = 0;
            foreach (var span in SpansOf(document, SemanticTokens.Of(document)))
            {
                Assert.True(span.Start >= end && span.Length > 0, $"{document.Path} {span}");
                end = span.End;
            }
        }
    }

    private static void Check(string source, string expected)
    {
        var document = MarkedSource.Parse(source).Document;
        Assert.Equal(expected.ReplaceLineEndings("\n"), Draw(document, SemanticTokens.Of(document)));
    }

    private static string Draw(EditorDocument document, ImmutableArray<SemanticToken> tokens) =>
        Drawing.Spans(document.Source.Content, SpansOf(document, tokens).Zip(tokens, (span, token) => (span, LabelOf(token))));

    private static IEnumerable<TextSpan> SpansOf(EditorDocument document, ImmutableArray<SemanticToken> tokens) =>
        tokens.Select(token => new TextSpan(document.Source.LineSpan(token.Line + 1).Start + token.Start, token.Length));

    private static string LabelOf(SemanticToken token)
    {
        var modifiers = SemanticTokenLegend.Modifiers.Where((_, bit) => ((int)token.Modifiers & (1 << bit)) != 0);
        return string.Join('.', modifiers.Prepend(SemanticTokenLegend.Types[(int)token.Type]));
    }
}
