using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Evidence.Inspection;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.CodeLens;

/// <summary>The state of each declaration in one line.</summary>
public static class Lenses
{
    /// <summary>In the order of the source.</summary>
    public static ImmutableArray<Lens> Of(EditorDocument document, IFieldKnowledge fields)
    {
        var lenses = ImmutableArray.CreateBuilder<Lens>();
        foreach (var declaration in document.Tree.Root.Declarations)
        {
            if (LensOf(document, declaration, fields) is { } lens)
            {
                lenses.Add(lens);
            }
        }

        return lenses.DrainToImmutable();
    }

    private static Lens? LensOf(EditorDocument document, DeclarationSyntax declaration, IFieldKnowledge fields) => declaration switch
    {
        ControlDeclarationSyntax syntax when DeclaredSymbols.Control(document, syntax) is { } control =>
            new Lens(syntax.Name.Span, ControlLine(document, control), LensKind.Control, control.Name),
        SystemDeclarationSyntax syntax when DeclaredSymbols.System(document, syntax) is { } system =>
            new Lens(syntax.Name.Span, SystemLine(document, system), LensKind.System, system.Name),
        GateDeclarationSyntax syntax when DeclaredSymbols.Gate(document, syntax) is { } gate =>
            new Lens(syntax.Name.Span, GateLine(document, gate), LensKind.Gate, gate.Name),
        FeedDeclarationSyntax syntax when DeclaredSymbols.Feed(document, syntax) is { } feed && fields.Of(feed) is { } inspection =>
            new Lens(syntax.Name.Span, FeedLine(inspection, document.Compilation.Today), LensKind.Feed, feed.Name),
        _ => null,
    };

    private static string SystemLine(EditorDocument document, SystemSymbol system) =>
        document.Compilation.Coverage.Systems.FirstOrDefault(found => found.System == system) is { } coverage
            ? OutcomeWords.Of(coverage.Totals)
            : "not judged";

    private static string ControlLine(EditorDocument document, ControlSymbol control)
    {
        var covered = CoverageIndex.Of(document.Compilation).Of(control).Select(entry => entry.Obligation.Provision).Distinct().Count();
        var obligations = covered == 0 ? "covers no obligation in scope" : $"covers {RecordWords.Of(covered, "obligation")}";
        if (control.Evidence.IsEmpty)
        {
            return $"{obligations} · no evidence rule";
        }

        var evidence = document.Compilation.Evidence;
        var systems = document.Compilation.Symbols.Systems.Where(control.IsFor).ToList();
        if (systems.Count == 0)
        {
            return obligations;
        }

        var state = systems.Select(system => evidence.StateOf(control, system)).Max();
        var last = systems.SelectMany(system => control.Evidence.Select(rule => evidence.Of(control, rule, system).Last)).Max();
        var newest = last is { } day ? $" · last record {RecordWords.Day(day)}" : "";
        return $"{obligations} · evidence {CoverageNames.NameOf(state)}{newest}";
    }

    /// <summary>A gate of one system speaks for it; of several, it names those for which it does not hold.</summary>
    private static string GateLine(EditorDocument document, GateSymbol gate)
    {
        if (document.Compilation.HasErrors)
        {
            return "not judged: the sources have errors";
        }

        var results = document.Compilation.Coverage.Gates.Where(result => result.Gate?.Name == gate.Name).ToList();
        var failing = results.Where(result => !result.Holds).ToList();
        return (results.Count, failing.Count) switch
        {
            (0, _) => "asks about no system",
            (_, 0) => "holds",
            _ => $"does not hold for {string.Join(", ", failing.Select(Blocked))}",
        };
    }

    private static string Blocked(GateResult result)
    {
        var blockers = result.Requirements.Where(requirement => !requirement.Holds).SelectMany(requirement => requirement.Blockers).Distinct().Count();
        return $"{result.System.Name}: {RecordWords.Of(blockers, "obligation")} in the way";
    }

    private static string FeedLine(FeedInspection inspection, DateOnly today)
    {
        var files = RecordWords.Of(inspection.Files.Length, "file");
        return inspection.Last is { } last
            ? $"newest record {RecordWords.Day(last)}, {DateText.Distance(DateOnly.FromDateTime(last), today)} · {files}"
            : $"no record with a time · {files}";
    }
}
