using System.Globalization;
using System.Text;

namespace Mapping.Compiler.Diagnostics;

/// <summary>
/// What is said of one kind of finding, wherever it occurs. Declared once, beside the phase that reports it.
/// </summary>
/// <param name="Code">MAP and four digits; the first digit names the phase. Never reused.</param>
/// <param name="Name">The kebab-case name, stable like the code.</param>
/// <param name="Severity">What it weighs.</param>
/// <param name="MessageFormat">The message, with <c>{0}</c>… for what was found and what was expected.</param>
/// <param name="Help">What to do about it; null where the message says it already.</param>
public sealed record DiagnosticDescriptor(
    string Code,
    string Name,
    DiagnosticSeverity Severity,
    string MessageFormat,
    string? Help = null)
{
    /// <summary>What it is besides; no finding is another one by its tags.</summary>
    public DiagnosticTags Tags { get; init; }

    /// <summary>What follows <c>3 obligations</c> where an editor tells several of one place together; null where it never does.</summary>
    public string? OfSeveral { get; init; }

    private readonly CompositeFormat format = CompositeFormat.Parse(MessageFormat);

    public string Format(params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, format, arguments);

    /// <summary>Whether it has all of these tags.</summary>
    public bool Is(DiagnosticTags tags) => (Tags & tags) == tags;

    public bool Equals(DiagnosticDescriptor? other) => other is not null && Code == other.Code;

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
