using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>The reason that somebody gave for a declaration that relieves, and who approved it on which day.</summary>
public sealed record SignatureSymbol(string Reason, OwnerReference? ApprovedBy, DateOnly? ApprovedOn, Location Location)
{
    /// <summary>Whether it says why, by whom and since when.</summary>
    public bool IsComplete => HasReason && ApprovedBy is not null && ApprovedOn is not null;

    /// <summary>A reason without a word is none.</summary>
    public bool HasReason => Reason.Any(char.IsLetter);

    /// <summary>Whether it counts at the end of a day: what is approved later does not count yet.</summary>
    public bool CountsAt(DateOnly asOf) => IsComplete && ApprovedOn <= asOf;
}
