using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs;

/// <summary>A fact a system declares, with the question that asks for it.</summary>
/// <param name="Name">Kebab-case name, used in <c>facts</c> and in conditions.</param>
/// <param name="Question">The question to a person who knows the system.</param>
/// <param name="Provision">The provision that makes the fact matter.</param>
/// <param name="Undeclared">What silence means.</param>
/// <param name="Note">Explains silence in words.</param>
/// <param name="Location">The heading in the catalog.</param>
public sealed record FactDefinition(
    string Name,
    string Question,
    string Provision,
    UndeclaredFact Undeclared,
    string? Note,
    Location Location)
{
    /// <summary>Whether it takes obligations away, or puts them off, where it holds: then it counts only with reason and approval.</summary>
    public bool IsRelief { get; init; }

    /// <summary>Whether the catalog asks for it to say what its notes mean, and no law does: nothing binds, or falls away, by it.</summary>
    public bool IsOurs { get; init; }

    /// <summary>What must be so where it holds; null where nothing must.</summary>
    public Condition? Implies { get; init; }

    /// <summary>Of which systems it must hold that name who supplies them; null where a supplier says nothing of it.</summary>
    public Condition? WithSupplier { get; init; }

    /// <summary>
    /// Of which systems it is asked although the catalog reads silence, since there neither answer is the ordinary one; null where it is of none.
    /// </summary>
    public Condition? AskedOf { get; init; }

    /// <summary>The date before which a system was placed on the market where it holds; null where it says nothing of that.</summary>
    public DateOnly? PlacedBefore { get; init; }
}
