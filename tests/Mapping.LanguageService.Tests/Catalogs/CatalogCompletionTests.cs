using Mapping.LanguageService.Catalogs;

namespace Mapping.LanguageService.Tests;

public sealed class CatalogCompletionTests
{
    private static void Check(string before, string marked, string expected)
    {
        var (document, offset) = MarkedCatalog.Parse(before, marked);
        var items = CatalogCompletions.At(document, offset).Items.Select(item => item.Detail is { } detail ? $"{item.Label} | {detail}" : item.Label);
        Assert.Equal(expected, string.Join(", ", items));
    }

    [Theory]
    [InlineData("- kind: context", "- $0", "kind, condition, reach, evidence, see, elements, note, withdrawn, replaces, actor, domain, pillar, topic, owner, applies, excludable, closable, predefined, retention")]
    [InlineData("- kind: context", "- kind: context\n- wi$0", "withdrawn")]
    [InlineData("- undeclared: yes", "- $0", "undeclared, relief, implies, placed before, with supplier, ours, asked of")]
    [InlineData("- effect: not-applicable", "- $0", "effect, except, actor, for actor, date, while open")]
    [InlineData("- applies from: 2026-09-01", "- $0", "provision, applies from")]
    [InlineData("title: Acme AI policy\n", "title: Acme AI policy\nl$0\n", "licence")]
    public void Keys_that_the_list_does_not_have_yet(string before, string marked, string expected) => Check(before, marked, expected);

    [Theory]
    [InlineData("- kind: $0", "context, permission, obligation")]
    [InlineData("- domain: s$0", "security, shared")]
    [InlineData("- pillar: pro$0", "protect-and-enforce, prove-and-comply")]
    [InlineData("- withdrawn: $0", "yes, no")]
    [InlineData("- actor: product-team, $0", "platform-team, none")]
    [InlineData("- owner: $0", "security")]
    [InlineData("- evidence: $0", "EV-TEST | Results of EV-TEST runs")]
    [InlineData("- applies: $0", "chat")]
    [InlineData("- see: handle$0", "Rule 2(b) | Handle personal data")]
    [InlineData("- see: Rule 2$0", "Rule 2 | Protect your systems, Rule 2(a) | Test against attack, Rule 2(a) on prompt-injection | Test against attack: prompt injection, Rule 2(a) on data-leaks | Test against attack: data leaks, Rule 2(b) | Handle personal data")]
    [InlineData("- condition: $0", "class, actor, route, not, always, uses-personal-data | Does the system see personal data?")]
    [InlineData("- condition: class $0", "customer-facing | Rule 1")]
    [InlineData("- condition: class customer-facing $0", "and, or")]
    [InlineData("- condition: class customer-facing and (not uses-$0", "uses-personal-data | Does the system see personal data?")]
    [InlineData("- condition: actor pla$0", "platform-team")]
    [InlineData("- condition: route $0", "chat")]
    [InlineData("- note: $0", "")]
    [InlineData("kind: $0", "")]
    public void Values(string marked, string expected) => Check("- kind: context", marked, expected);

    [Fact]
    public void What_is_typed_gives_way()
    {
        var (document, offset) = MarkedCatalog.Parse("- kind: context", "- see: Rule 1, handle$0");
        var item = Assert.Single(CatalogCompletions.At(document, offset).Items);
        Assert.Equal("handle", document.Source.ToString(item.Replace));
        Assert.Equal("Rule 2(b)", item.InsertText);
    }
}
