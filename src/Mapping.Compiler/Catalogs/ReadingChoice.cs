using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs;

/// <summary>One way to read a point that is disputed.</summary>
/// <param name="Name">Kebab-case name, as <c>use</c> takes it.</param>
/// <param name="Explanation">What is so when it is read like this, and who reads it so.</param>
/// <param name="Date">The date from which the provisions apply then; null where each keeps the dates that the catalog gives it.</param>
/// <param name="IsStandard">Whether it counts where nobody chooses.</param>
/// <param name="Location">The heading in the catalog.</param>
public sealed record ReadingChoice(string Name, string Explanation, DateOnly? Date, bool IsStandard, Location Location);
