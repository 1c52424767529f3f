using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.CodeLens;

/// <summary>The state of each declaration, and of what controls cite, in one line.</summary>
public static class Lenses
{
    /// <summary>Where lenses stand, in the order of the source; an editor asks for the titles of those it shows.</summary>
    public static ImmutableArray<Lens> Of(EditorDocument document) =>
    [
        .. document.Tree.Root.Declarations.SelectMany(declaration => Of(document, declaration)),
    ];

    /// <summary>The lens with its title; without one where its declaration is gone.</summary>
    public static Lens Resolve(EditorDocument document, Lens lens, IFieldKnowledge fields)
    {
        var symbols = document.Compilation.Symbols;
        return lens.Kind == LensKind.Citation ? lens : lens with
        {
            Title = lens.Kind switch
            {
                LensKind.System => symbols.Systems.FirstOrDefault(system => system.Name == lens.Name) is { } system ? SystemLine(document, system) : null,
                LensKind.Feed => symbols.FindFeed(lens.Name) is { } feed ? FeedLine(document, feed, fields) : null,
                LensKind.Control => symbols.Controls.FirstOrDefault(control => control.Name == lens.Name) is { } control ? ControlLine(document, control) : null,
                _ => symbols.Gates.FirstOrDefault(gate => gate.Name == lens.Name) is { } gate ? GateLine(document, gate) : null,
            },
        };
    }

    private static IEnumerable<Lens> Of(EditorDocument document, DeclarationSyntax declaration)
    {
        var own = OfHead(document, declaration) is { } lens ? new[] { lens } : [];
        return declaration is ControlDeclarationSyntax control ? own.Concat(CitationLenses.Of(document, control)) : own;
    }

    private static Lens? OfHead(EditorDocument document, DeclarationSyntax declaration)
    {
        var (name, kind) = declaration switch
        {
            ControlDeclarationSyntax syntax => (syntax.Name, LensKind.Control),
            SystemDeclarationSyntax syntax => (syntax.Name, LensKind.System),
            GateDeclarationSyntax syntax => (syntax.Name, LensKind.Gate),
            FeedDeclarationSyntax syntax => (syntax.Name, LensKind.Feed),
            _ => (default, default),
        };
        return name.Length == 0 ? null : new Lens(name.Span, kind, document.Source.ToString(name.Span));
    }

    private static string SystemLine(EditorDocument document, SystemSymbol system) =>
        document.Compilation.Coverage.Systems.FirstOrDefault(found => found.System == system) is { } coverage
            ? OutcomeWords.InShort(coverage.Totals)
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
        var failing = results.Where(result => !result.Holds && (result.Fails || !results.Exists(other => other.Holds))).ToList();
        return (results.Count, failing.Count) switch
        {
            (0, _) => "asks about no system",
            (_, 0) => $"holds{Reliefs(results)}{Own(document, results)}",
            _ => $"does not hold for {string.Join(", ", failing.Select(Blocked))}",
        };
    }

    private static string Reliefs(List<GateResult> results)
    {
        var names = results.SelectMany(result => result.Reliefs).Select(relief => relief.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? "" : $" through the {(names.Count == 1 ? "relief" : "reliefs")} {string.Join(", ", names)}";
    }

    private static string Own(EditorDocument document, List<GateResult> results) =>
        string.Concat(VerdictBasis.OwnOf(document.Compilation.Coverage, results).Select(sentence => $" · {sentence.TrimEnd('.')}"));

    private static string Blocked(GateResult result)
    {
        var blockers = result.Blocking.SelectMany(requirement => requirement.Blockers).Distinct().Count();
        return result.Standing == GateStanding.NotJudged
            ? $"{result.System.Name}: nothing judged"
            : $"{result.System.Name}: {RecordWords.Of(blockers, "obligation")} in the way";
    }

    private static string FeedLine(EditorDocument document, FeedSymbol feed, IFieldKnowledge fields)
    {
        if (fields.Of(feed) is not { } inspection)
        {
            return "not read yet";
        }

        var files = RecordWords.Of(inspection.FilesFound, "file");
        return FeedText.Newest(document, feed, inspection) is { } last
            ? $"newest record {(inspection.IsSample ? "seen " : "")}{RecordWords.Day(last)}, {DateText.Distance(DateOnly.FromDateTime(last), document.Compilation)} · {files}"
            : $"no record with a time · {files}";
    }
}
