namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says how a system stands to something that is forbidden as such.</summary>
public static class ForbiddenWords
{
    /// <summary>What follows the name of the system: a clause without a full stop.</summary>
    public static string Of(ObligationResult obligation) => obligation switch
    {
        { IsForbidden: true } => "is, by its class",
        { Applicability.OpenFacts: [var fact, ..] } => $"may be, while \"{fact}\" is undeclared",
        _ => "may be, while its class is open",
    };
}
