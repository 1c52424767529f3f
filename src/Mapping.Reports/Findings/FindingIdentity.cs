using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Findings;

/// <summary>
/// What makes a finding the same one tomorrow: names, citations and paths, never lines, figures or the wording of a message.
/// </summary>
/// <param name="Kind">What sort of thing it is about: <c>obligation</c>, <c>evidence</c>, <c>gate</c>, or the code of a diagnostic.</param>
/// <param name="Parts">The names that tell it from others of its kind.</param>
public sealed record FindingIdentity(string Kind, ImmutableArray<string> Parts)
{
    public const string ObligationKind = "obligation";

    public const string EvidenceKind = "evidence";

    /// <summary>Half a digest: short enough for every consumer, long enough to be unique.</summary>
    private const int Digits = 32;

    /// <summary>More of a clause would make its identity hang on what is edited often.</summary>
    private const int MaxSubject = 200;

    /// <summary>For people who read a baseline.</summary>
    public string About => SafeText.Of(string.Join(' ', Parts.Where(part => part.Length > 0)));

    /// <summary>Thirty-two lower-case hexadecimal digits.</summary>
    public string Fingerprint { get; } = Digest(Kind, Parts);

    public static FindingIdentity Of(SystemObligation obligation)
    {
        var (system, result) = (obligation.System, obligation.Result);
        return new FindingIdentity(ObligationKind, [system.Name, result.Framework.Framework.Id, result.Provision.DisplayName]);
    }

    /// <param name="control">Whose rule it is.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="system">The system where the rule is judged for each; else null.</param>
    public static FindingIdentity Of(ControlSymbol control, EvidenceSymbol rule, SystemSymbol? system) =>
        new(EvidenceKind, [system?.Name ?? "", $"{control.Name}/{rule.Name}"]);

    /// <summary>That a requirement judges nothing is another finding than that it is not met: who accepts the one does not accept the other.</summary>
    public static FindingIdentity Of(GateResult gate, RequirementResult requirement) =>
        new(requirement.Standing == GateStanding.NotJudged ? "unjudged-gate" : "gate", [gate.System.Name, gate.Name, requirement.Text]);

    /// <summary>The code, the file, and the text that the diagnostic points at; of records the file alone.</summary>
    public static FindingIdentity Of(Diagnostic diagnostic) =>
        new(diagnostic.Code, [diagnostic.Location.Path, SubjectOf(diagnostic.Location)]);

    public bool Equals(FindingIdentity? other) => other is not null && Fingerprint == other.Fingerprint;

    public override int GetHashCode() => Fingerprint.GetHashCode(StringComparison.Ordinal);

    private static string SubjectOf(Location location)
    {
        var span = location.Source[location.Span];
        var words = new string(span[..Math.Min(span.Length, MaxSubject)]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    private static string Digest(string kind, ImmutableArray<string> parts)
    {
        // Names hold no control characters, and where a broken text does, its length keeps the parts apart.
        var text = new StringBuilder(kind);
        foreach (var part in parts)
        {
            text.Append('\n').Append(part.Length).Append(' ').Append(part);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Digits];
    }
}
