using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A <c>satisfies</c> of a control, or a <c>claims</c> of a product.</summary>
/// <param name="Framework">The framework whose provisions are cited.</param>
/// <param name="Provisions">What is satisfied, with all below it.</param>
/// <param name="IsPartial">Whether it only helps.</param>
/// <param name="Reason">Why, always there when partial in sources without errors.</param>
/// <param name="Location">The whole clause.</param>
public sealed record MappingSymbol(
    FrameworkSymbol Framework,
    ProvisionSet Provisions,
    bool IsPartial,
    string? Reason,
    Location Location)
{
    /// <summary>The day on which somebody read what is cited, and mapped it; null where nobody says.</summary>
    public DateOnly? ReadOn { get; init; }
}
