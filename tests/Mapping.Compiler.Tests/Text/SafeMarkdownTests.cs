using FsCheck.Xunit;
using Mapping.Compiler.Text;
using Markdig;

namespace Mapping.Compiler.Tests.Text;

/// <summary>What sources say stands in Markdown as it is written.</summary>
public sealed class SafeMarkdownTests
{
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseTaskLists().UseFootnotes().UseMathematics().UseEmojiAndSmiley(enableSmileys: false).Build();

    [Theory]
    [InlineData("plain text, with a stop.", "plain text, with a stop.")]
    [InlineData("Article 15(5) on evasion", "Article 15(5) on evasion")]
    [InlineData("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>")]
    [InlineData("[click](https://example.org)", "\\[click\\](https:\u2060//example.org)")]
    [InlineData("a | b\nc", "a \\| b c")]
    [InlineData("*all* `code` _x_ ~~y~~", "\\*all\\* \\`code\\` \\_x\\_ \\~\\~\u2060y\\~\\~")]
    [InlineData("&amp;", "\\&\u2060amp;")]
    [InlineData("# a", "\\# a")]
    [InlineData("- item", "\\- item")]
    [InlineData("1. a 2. b", "1\\. a 2. b")]
    [InlineData("  four blanks are code  ", "four blanks are code")]
    [InlineData("\u001b[31m", "\\<U+001B\\>\\[31m")]
    public void Markup_is_shown(string text, string expected) => Assert.Equal(expected, SafeMarkdown.Of(text));

    [Theory]
    [InlineData("@octocat", "@\u2060octocat")]
    [InlineData("#1 !2 %3 &4 ~bug $5", "\\#\u20601 !\u20602 %\u20603 \\&\u20604 \\~\u2060bug \\$\u20605")]
    [InlineData("~\"two words\"", "\\~\u2060\"two words\"")]
    [InlineData("owner/name#12 GH-12", "owner/name\\#\u206012 GH-\u206012")]
    [InlineData("a@b.example", "a@\u2060b.example")]
    [InlineData("mailto:a@b.example xmpp:a@b.example", "mailto:\u2060a@\u2060b.example xmpp:\u2060a@\u2060b.example")]
    [InlineData("www.evil.example WWW.evil.example", "www\u2060.evil.example WWW\u2060.evil.example")]
    [InlineData("ftp://evil.example", "ftp:\u2060//evil.example")]
    [InlineData(":shipit: :+1:", ":\u2060shipit: :\u2060+1:")]
    [InlineData("controls/a.mapping:12 iso-42001 law.", "controls/a.mapping:12 iso-42001 law.")]
    public void Hosts_make_no_link_no_mention_and_no_reference(string text, string expected) => Assert.Equal(expected, SafeMarkdown.Of(text));

    [Theory]
    [InlineData("see www.evil.example, http://evil.example, https://evil.example and a@b.example")]
    [InlineData("ftp://b.example :tada: [x]: y ![x](y) <a@b.example> <https://b.example>")]
    [InlineData("$x$ ~~y~~ [^1] - [ ] z")]
    public void What_hosts_add_leaves_it_text(string text)
    {
        var html = Markdig.Markdown.ToHtml("x " + SafeMarkdown.Of(text) + " x", Everything);

        Assert.Matches(@"\A<p>x [^<>]* x</p>\n\z", html);
    }

    /// <summary>A part of a line is as safe as a whole, and keeps its blanks.</summary>
    [Theory]
    [InlineData(" by ", " by ")]
    [InlineData(" @octocat ", " @\u2060octocat ")]
    [InlineData("- item", "\\- item")]
    public void A_part_keeps_its_blanks(string text, string expected) => Assert.Equal(expected, SafeMarkdown.Part(text));

    [Property]
    public void Nothing_is_left_that_begins_markup(string? text)
    {
        var safe = SafeMarkdown.Of(text ?? "");

        Assert.DoesNotContain('\n', safe);
        foreach (var mark in "<[|`")
        {
            for (var i = safe.IndexOf(mark, StringComparison.Ordinal); i >= 0; i = safe.IndexOf(mark, i + 1))
            {
                Assert.Equal('\\', safe[i - 1]);
            }
        }
    }
}
