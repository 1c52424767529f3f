using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs;

/// <summary>A point on which sources read the law differently, so that a workspace can say how it reads it.</summary>
/// <param name="Name">Kebab-case name, as <c>use</c> takes it.</param>
/// <param name="Question">What is disputed.</param>
/// <param name="Provision">The provision that is read differently.</param>
/// <param name="AppliesTo">The provisions whose dates hang on it, with all below them.</param>
/// <param name="Choices">The ways to read it, in the order of the catalog; exactly one is the standard.</param>
/// <param name="Location">The heading in the catalog.</param>
public sealed record LegalReading(
    string Name, string Question, string Provision, ImmutableArray<Provision> AppliesTo, ImmutableArray<ReadingChoice> Choices, Location Location)
{
    /// <summary>How it is read where nobody chooses.</summary>
    public ReadingChoice Standard => Choices.First(choice => choice.IsStandard);

    public ReadingChoice? Find(string name) => Choices.FirstOrDefault(choice => choice.Name == name);

    /// <summary>Whether the dates of a provision hang on it.</summary>
    public bool Covers(Provision provision) => AppliesTo.Any(provision.IsAtOrUnder);

    /// <summary>The last date from which anything that hangs on it applies, when it is read so; null where nothing has a date.</summary>
    public DateOnly? LatestBy(ReadingChoice choice) => choice.Date ?? AppliesTo
        .SelectMany(LeavesOf)
        .SelectMany(provision => provision.AppliesFrom)
        .Select(entry => (DateOnly?)entry.Date)
        .Max();

    private static IEnumerable<Provision> LeavesOf(Provision root) => root.Children.IsEmpty ? [root] : root.Children.SelectMany(LeavesOf);

    public bool Equals(LegalReading? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
