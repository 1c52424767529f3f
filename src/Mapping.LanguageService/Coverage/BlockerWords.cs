using System.Globalization;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Coverage;

/// <summary>Says which obligations keep a requirement from holding, and why each of them is open.</summary>
internal static class BlockerWords
{
    private const int Shown = 5;

    /// <summary>For example <c>3 obligations: Article 9(1), 9(2) unmapped (no control satisfies it); Article 15(3) stale (…)</c>.</summary>
    public static string Of(Compilation compilation, RequirementResult requirement, SystemSymbol system)
    {
        if (requirement.Unjudged is { } why)
        {
            return $"not judged ({why})";
        }

        if (requirement.Objection is { } objection)
        {
            return objection;
        }

        var groups = requirement.Blockers.Take(Shown)
            .GroupBy(blocker => StateOf(compilation, blocker, system), blocker => blocker.Provision.DisplayName, StringComparer.Ordinal)
            .Select(group => $"{string.Join(", ", group)} {group.Key}");
        var more = requirement.Blockers.Length - Shown;
        var rest = more > 0 ? string.Create(CultureInfo.InvariantCulture, $"; and {more} more") : "";
        return $"{RecordWords.Of(requirement.Blockers.Length, "obligation")}: {string.Join("; ", groups)}{rest}";
    }

    /// <summary>For example <c>stale (screen/rate: the newest record is of 2026-11-01)</c>.</summary>
    public static string StateOf(Compilation compilation, ObligationResult blocker, SystemSymbol system)
    {
        var cause = OpenCause.Of(compilation, blocker, system) is { } why ? $" ({why})" : "";
        return CoverageNames.NameOf(blocker.Outcome) + cause;
    }
}
