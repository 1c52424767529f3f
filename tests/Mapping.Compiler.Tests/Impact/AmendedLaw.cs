using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Impact;

/// <summary>A law in two editions that differ in every way a comparison knows, and a workspace on the first.</summary>
internal static class AmendedLaw
{
    public const string First =
        """
        ---
        framework: law
        edition: 1
        title: The law, as first published
        actors: provider, deployer
        actor: provider
        ---

        ## Facts

        ### keeps-data

        Does the system keep data?

        - provision: Rule 6

        ## Provisions

        ### Rule 1 — Register

        - applies: 2026-08-02

        #### Rule 1(a) — Keep a register

        A register of systems is kept.

        #### Rule 1(b) — Tell the authority

        A yearly letter is sent.

        ### Rule 2 — Logs

        Logs are kept for a month.

        - retention: 30 days

        ### Rule 3 — Numbered otherwise later

        Bias is looked for.

        ### Rule 4 — May be left out

        Users are trained.

        - excludable: yes

        ### Rule 5 — Supply chain

        Agree with suppliers of systems.

        #### Rule 5 on agreement — Agree

        There is an agreement.

        ### Rule 6 — Becomes conditional

        Data is deleted in time.

        ### Rule 7 — Stays

        Somebody answers for the system.

        """;

    public const string Second =
        """
        ---
        framework: law
        edition: 2
        replaces: 1
        title: The law, as amended
        actors: provider, deployer
        actor: provider
        ---

        ## Facts

        ### keeps-data

        Does the system keep data of people?

        - provision: Rule 6

        ## Provisions

        ### Rule 1 — Register

        - applies: 2026-02-02

        #### Rule 1(a) — Keep a register

        A register of systems is kept.

        #### Rule 1(c) — Name a contact

        Somebody can be called.

        ### Rule 2 — Logs

        Logs are kept for a month.

        - retention: 1 year

        ### Rule 3 — (deleted)

        - withdrawn: yes

        ### Rule 3a — Numbered otherwise later

        Bias is looked for.

        - actor: provider, deployer
        - replaces: Rule 3

        ### Rule 4 — May be left out

        Users are trained.

        ### Rule 5 — Supply chain

        Agree with suppliers of systems and models.

        #### Rule 5 on agreement — Agree

        There is an agreement.

        ### Rule 6 — Becomes conditional

        Data is deleted in time.

        - condition: keeps-data

        ### Rule 7 — Stays

        Somebody answers for the system.

        """;

    public const string Workspace =
        """
        use law edition 1
        owner ciso "CISO" domain security
        system app "App" { actor provider facts keeps-data scope law }
        feed runs "Runs" { files "runs/*.jsonl" time at system any }
        control register "Register" { owner ciso satisfies law Rule 1 evidence kept { from runs expect count() >= 1 } }
        control letters "Letters" { owner ciso satisfies law Rule 1(b) }
        control logs "Logs" { owner ciso satisfies law Rule 2 }
        control bias "Bias" { owner ciso satisfies law Rule 3 }
        control contracts "Contracts" { owner ciso satisfies law Rule 5 on agreement }
        control answer "Answer" { owner ciso satisfies law Rule 7 }
        waive law Rule 6 until 2027-01-31 because "we work on it" approved by ciso on 2026-02-02
        waive register/kept until 2027-01-31 because "the feed is new" approved by ciso on 2026-02-02
        exclude law Rule 4 because "nobody uses it" approved by ciso on 2026-02-02
        gate release { require law Rule 2 mapped }

        """;

    public static BoundWorkspace Bind(string source) => BoundWorkspace.Bind(
        [new SourceText("main.mapping", source)], [new SourceText("catalogs/law/1.md", First), new SourceText("catalogs/law/2.md", Second)]);

    public static Framework Edition(BoundWorkspace workspace, string edition)
    {
        var framework = workspace.FindCatalog("law", edition);
        Assert.NotNull(framework);
        return framework;
    }
}
