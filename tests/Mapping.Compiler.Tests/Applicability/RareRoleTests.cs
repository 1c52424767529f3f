using System.Globalization;
using Mapping.Compiler.Tests.Coverage;

namespace Mapping.Compiler.Tests.Applicability;

/// <summary>
/// Roles that hardly anybody has in mind, leaf by leaf. <c>Roles.md</c> is a record that a test writes, with a provision for all below it; here each leaf was
/// written down from the law, so that one that comes or goes is seen whoever records anew.
/// </summary>
public sealed class RareRoleTests
{
    private const string Annex3 = "2027-12-02";
    private const string Annex1 = "2028-08-02";
    private const string Models = "2025-08-02";

    public static TheoryData<string, string, string, string, string> Roles => new()
    {
        // Article 22(3): the mandate is carried out and shown on request (first sentence), with at least (a) to (e); (e) is registration under Article 49(1),
        // which leaves critical infrastructure aside (49(1), 49(5)). Article 22(4): the mandate is ended. Nothing of Section 2 binds a representative, and
        // Article 4 speaks of providers and deployers. Annex III applies from 2027-12-02 (113(d)).
        {
            "authorised-representative", "high-risk annex-iii", "—", Annex3,
            "Article 22(3) on mandate|Article 22(3)(a)|Article 22(3)(b)|Article 22(3)(c)|Article 22(3)(d)|Article 22(3)(e)|Article 22(4)"
        },

        // The same for a product of Annex I, from 2028-08-02: Article 49 asks for registration of what Annex III lists, so (e) falls away.
        {
            "authorised-representative", "high-risk annex-i", "product-under-annex-i-section-a", Annex1,
            "Article 22(3) on mandate|Article 22(3)(a)|Article 22(3)(b)|Article 22(3)(c)|Article 22(3)(d)|Article 22(4)"
        },

        // Article 23(1): the importer verifies (a) to (d); who imports has a provider outside the Union (3(6)), so (d) binds always. 23(2), first sentence:
        // hold back; second: tell of risks. Then (3) name, (4) storage, (5) keep ten years, (6) give information, (7) cooperate.
        {
            "importer", "high-risk annex-iii", "—", Annex3,
            "Article 23(1)(a)|Article 23(1)(b)|Article 23(1)(c)|Article 23(1)(d)|Article 23(2) on hold-back|Article 23(2) on risk-notice|Article 23(3)|Article 23(4)|Article 23(5)|Article 23(6)|Article 23(7)"
        },

        // Article 24(1): verify; (2), first sentence: hold back, second: tell of risks; (3) storage; (4), first sentence: correct, withdraw or recall, second:
        // tell of risks at once; (5) give information; (6) cooperate.
        {
            "distributor", "high-risk annex-iii", "—", Annex3,
            "Article 24(1)|Article 24(2) on hold-back|Article 24(2) on risk-notice|Article 24(3)|Article 24(4) on correction|Article 24(4) on risk-notice|Article 24(5)|Article 24(6)"
        },

        // Article 25(4), first subparagraph: who supplies a component to the provider of a high-risk system agrees with it in writing. Nothing else of the
        // Regulation names suppliers; the second subparagraph leaves out what is free and open-source and no general-purpose model.
        { "third-party", "high-risk annex-iii", "—", Annex3, "Article 25(4) on supplier" },
        { "third-party", "high-risk annex-iii", "open-source-supplier", Annex3, "" },

        // Article 54(3): the mandate is carried out and shown to the AI Office, with at least (a) to (d); (5): the mandate is ended. From 2025-08-02 (113(b)).
        // (6) lifts all of it for open models without systemic risk.
        {
            "authorised-representative", "general-purpose-model any-model", "—", Models,
            "Article 54(3) on mandate|Article 54(3)(a)|Article 54(3)(b)|Article 54(3)(c)|Article 54(3)(d)|Article 54(5)"
        },
        { "authorised-representative", "general-purpose-model any-model", "open-model", Models, "" },
    };

    [Theory]
    [MemberData(nameof(Roles))]
    public void It_owes_this_and_nothing_else(string actor, string systemClass, string facts, string from, string leaves)
    {
        // It binds the day before as well, and is in force only from its day.
        var first = DateOnly.ParseExact(from, "O", CultureInfo.InvariantCulture);
        foreach (var day in new[] { first.AddDays(-1), first })
        {
            var row = new RoleRow(actor, actor, systemClass, facts, day, "");
            var compilation = Compile.Text(row.Source, day.ToString("O", CultureInfo.InvariantCulture));
            var bound = Assert.Single(compilation.Coverage.Systems).Obligations.Where(entry => entry.Applicability is { Applies: true, NotCovered: null }).ToList();

            Assert.Equal(leaves, string.Join('|', bound.Select(entry => entry.Provision.DisplayName)));
            Assert.All(bound, entry => Assert.Equal(day == first, entry.Applicability.InForce));
        }
    }
}
