namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>What a promise is about.</summary>
public enum PromiseKind
{
    /// <summary>A folder that is a workspace of its own.</summary>
    OtherWorkspace,

    System,
    Scope,
    Actor,
    Class,
    Fact,

    /// <summary>When a system was placed or changed, and whatever else is declared of it.</summary>
    Circumstance,

    Framework,
    Gate,
    GateSystems,

    /// <summary>Where the default gate is on one side, what the gates on the other leave unasked of what it asks.</summary>
    DefaultGate,

    Requirement,
    ControlSystems,

    /// <summary>Behind which obligations a rule stands.</summary>
    Backing,

    Rule,

    /// <summary>One <c>expect</c>.</summary>
    Limit,

    /// <summary>Which records a rule selects.</summary>
    Filter,

    Window,
    Freshness,
    Threshold,

    /// <summary>That a limit was set after what it should have been there before.</summary>
    Lateness,
    Document,

    /// <summary>Which text of a document its approval is of.</summary>
    Text,

    Review,

    /// <summary>Any other clause of a rule.</summary>
    Clause,

    /// <summary>Any other item of a feed.</summary>
    Feed,

    FilePattern,
    Retention,

    /// <summary>A file with records that a verdict rests on.</summary>
    EvidenceFile,

    /// <summary>A file without which every verdict is what it was.</summary>
    IdleFile,

    /// <summary>A digest that lies beside a file of evidence.</summary>
    FileDigest,

    /// <summary>Records that a rule did not pass with, and that nothing newer has taken the place of. Told with the rule alone.</summary>
    Records,

    /// <summary>What files hold that are on both sides.</summary>
    Content,

    Waiver,
    Exclusion,

    /// <summary>A provision whose words <c>mapping.lock</c> holds, or that file.</summary>
    Lock,

    /// <summary>A catalog of the workspace's own, or a class, fact or scope rule of one.</summary>
    Catalog,

    /// <summary>By when a control is planned.</summary>
    Plan,

    /// <summary>Who answers for a control.</summary>
    Owner,

    /// <summary>Who set or signed off a limit with a name, when and why.</summary>
    Approval,

    /// <summary>A document in which somebody vouches for a product.</summary>
    Attestation,

    /// <summary>What a product asks of the customer, or produces.</summary>
    Product,

    /// <summary>What a declaration is called.</summary>
    Name,

    /// <summary>A declaration that says something else, in whatever no other kind is about.</summary>
    Declaration,
}
