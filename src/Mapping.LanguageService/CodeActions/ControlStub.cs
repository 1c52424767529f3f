using System.Globalization;
using System.Text;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.LanguageService.Navigation;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Writes a control for an obligation from what the catalog knows of it, planned, with evidence of the form that is expected.</summary>
internal static class ControlStub
{
    private const int LongestName = 40;

    public static string Write(ActionContext context, ObligationResult obligation)
    {
        var provision = obligation.Provision;
        var symbols = context.Compilation.Symbols;
        var owner = OwnerChoice.For(symbols, provision);
        var name = NameOf(context.ControlNames, provision);
        var stub = new StubText(context.Options)
            .Add("control ").Hole(name).Add(" \"").Hole(Quotable(provision.Title)).Add("\" {\n");
        if (owner is not null)
        {
            stub.Add("  owner ").Hole(owner.Name).Add("\n");
        }

        stub.Add($"  domain {(provision.Domain == Domain.Shared ? "security, assurance" : CatalogNames.NameOf(provision.Domain))}\n");
        if (provision.Pillar is { } pillar)
        {
            stub.Add($"  pillar {CatalogNames.NameOf(pillar)}\n");
        }

        stub.Add("  status planned\n").Add($"  satisfies {CitationText.Of(obligation)}\n");
        AddEvidence(context, stub, obligation, owner, name);
        return stub.Add("}").ToString();
    }

    private static void AddEvidence(ActionContext context, StubText stub, ObligationResult obligation, OwnerSymbol? owner, string name)
    {
        var types = obligation.Framework.Framework.EvidenceTypes;
        var expected = obligation.Provision.ExpectedEvidence.Select(id => types.FirstOrDefault(type => type.Id == id)).OfType<EvidenceType>().FirstOrDefault();
        var feeds = context.Compilation.Symbols.Feeds;
        var isDocument = expected is null or { Form: "document" };
        if (isDocument ? owner is null : feeds.IsEmpty)
        {
            return;
        }

        stub.Add("\n  evidence ").Hole(expected is null ? "procedure" : KebabOf(expected.Id.Replace("EV-", "", StringComparison.Ordinal))).Add(" \"")
            .Hole(Quotable(expected?.Description ?? "How this is done")).Add("\" {\n");
        if (isDocument)
        {
            var date = DateWords.Of(context.Compilation.Coverage.AsOf);
            stub.Add("    document \"").Hole($"docs/{name}.md").Add($"\" approved by {owner?.Name} on ").Hole(date).Add(" review 12 months\n");
        }
        else
        {
            var feed = feeds.FirstOrDefault(feed => feed.Class == EvidenceClass.AuditEvidence) ?? feeds[0];
            stub.Add("    from ").Hole(feed.Name).Add("\n    expect ").Hole("count() >= 1").Add("\n    fresh ").Hole("30 days").Add("\n");
        }

        stub.Add("  }\n");
    }

    /// <summary>The title as a name that no control has yet.</summary>
    private static string NameOf(HashSet<string> taken, Provision provision)
    {
        var name = KebabOf(provision.Title);
        var unique = name;
        for (var i = 2; taken.Contains(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        }

        return unique;
    }

    /// <summary>Words in lower case joined by hyphens, cut after a word; never a word of the language alone.</summary>
    private static string KebabOf(string title)
    {
        var kebab = new StringBuilder();
        foreach (var word in string.Concat(title.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (kebab.Length > 0 && kebab.Length + word.Length >= LongestName)
            {
                break;
            }

            kebab.Append(kebab.Length > 0 ? "-" : "").Append(word);
        }

        var name = kebab.ToString();
        return NameRules.ProblemOf(name) is null ? name : $"control-{name}".TrimEnd('-');
    }

    private static string Quotable(string title) => title.Replace('"', '\'');
}
