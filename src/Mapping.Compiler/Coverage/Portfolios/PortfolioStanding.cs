namespace Mapping.Compiler.Coverage.Portfolios;

/// <summary>What a cell of a portfolio has to show.</summary>
public enum PortfolioStanding
{
    /// <summary>Obligations that count; what is out of scope, excluded or not applicable may stand beside them.</summary>
    Judged,

    /// <summary>It binds the system, all or some of it, and no obligation in scope counts.</summary>
    NotInScope,

    /// <summary>All that is in scope and binds is excluded, by a decision.</summary>
    Excluded,

    /// <summary>Nothing of it binds the system.</summary>
    NotBinding,

    /// <summary>The catalog does not hold what binds such a system.</summary>
    NotCovered,
}
