using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>Writes <c>docs/duties.md</c> from the catalog of the Act.</summary>
internal static class DutiesPage
{
    private static readonly DutiesTable[] Tables =
    [
        HighRisk("High-risk systems, listed in Annex III", "high-risk annex-iii", "What the list of Annex III names, such as hiring, credit scoring or access to benefits."),
        HighRisk("High-risk systems, products of Annex I", "high-risk annex-i", "Products, or their safety components, under the Union law that Annex I lists."),
        new(
            "Other systems",
            "Nobody has to be high-risk to owe something. A class beside high-risk takes duties away, so somebody signs it.",
            ("limited risk, provider", "provider", "limited-risk"), ("limited risk, deployer", "deployer", "limited-risk"),
            ("minimal risk, provider", "provider", "minimal-risk"), ("minimal risk, deployer", "deployer", "minimal-risk"),
            ("prohibited, provider", "provider", "prohibited"), ("prohibited, deployer", "deployer", "prohibited"),
            ("prohibited, importer or distributor", "importer, distributor", "prohibited")),
        new(
            "General-purpose models",
            "Models, not the systems that are built on them.",
            ("provider", "provider", "general-purpose-model any-model"), ("provider, systemic risk", "provider", "general-purpose-model systemic-risk"),
            ("representative", "authorised-representative", "general-purpose-model any-model")),
    ];

    public static string Write()
    {
        var act = ShippedCatalogs.Latest("eu-ai-act") ?? throw new InvalidOperationException("The Act ships.");
        return $"""
            # Which duties bind you

            How many duties of the EU AI Act, edition {act.Edition}, bind whom and from when, article by article. It is written by a test from
            [the catalog](../catalogs/eu-ai-act/{act.Edition}.md), which is a paraphrase and no legal advice.

            A number counts the parts that are judged one by one. They bind in the ordinary case; the number behind it, such as (+3), counts
            those that hang on a fact which is not the ordinary case: they stay until somebody declares that it is not so.
            `mapping catalog show eu-ai-act` lists the facts, and `mapping check` asks for those that matter. Who renames, substantially
            modifies or repurposes a system has the provider's duties as well (Article 25(1)), and so has the manufacturer of a product under Annex I
            Section A under whose name its high-risk safety component comes on the market or into service (Article 25(3)).
            [A table of roles](../tests/Mapping.Compiler.Tests/Applicability/Roles.md) gives the paragraph for each.


            """ + string.Join('\n', Tables.Select(table => table.Write(act))) + "\n" + Reliefs(act);
    }

    private static DutiesTable HighRisk(string heading, string systemClass, string intro) => new(
        heading,
        intro,
        ("provider", "provider", systemClass),
        ("deployer", "deployer", systemClass),
        ("importer", "importer", systemClass),
        ("distributor", "distributor", systemClass),
        ("representative", "authorised-representative", systemClass),
        ("supplier", "third-party", systemClass));

    /// <summary>A yes to these takes duties away or puts them off.</summary>
    private static string Reliefs(Framework act) =>
        $"""
        ## What takes duties away

        A yes to one of these takes duties away or puts them off. It counts with a reason, an approval and a day, as does a class beside
        high-risk, and the route `annex-i` where it is the only one, since it puts duties off.

        | Fact | Question | Provision |
        | --- | --- | --- |
        {string.Join('\n', act.Facts.Where(fact => fact.IsRelief).Select(fact => $"| `{fact.Name}` | {fact.Question} | {fact.Provision} |"))}

        """;
}
