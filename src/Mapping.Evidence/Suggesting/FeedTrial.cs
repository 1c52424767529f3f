using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Evidence.Inspection;
using Mapping.Evidence.Sources;
using EvidenceDiagnostics = Mapping.Evidence.Findings.EvidenceDiagnostics;

namespace Mapping.Evidence.Suggesting;

/// <summary>Tries drafts on their file, in a workspace of their own: only what was tried is suggested.</summary>
internal sealed class FeedTrial(IEvidenceFiles files, SuggestionOptions options)
{
    private const string Rule = "first";

    private const string Control = "c";

    /// <summary>What there is in the feed; null where the draft is no whole feed.</summary>
    public FeedInspection? Inspect(FeedDraft draft)
    {
        var bound = Bind(draft, $"evidence {Rule} {{ from {draft.Name} }}");
        return !IsSound(bound) || bound.Symbols.Feeds is not [{ IsBroken: false } feed]
            ? null
            : Visible(FeedInspector.Inspect(feed, files, new InspectionOptions { AsOf = options.AsOf, Systems = SystemsOf(bound), Reading = options.Reading with { Today = options.Today } }));
    }

    /// <summary>What a rule says of the file on a day, and what is found besides that it fails; null where it is no whole rule.</summary>
    public (EvidenceVerdict Verdict, ImmutableArray<string> Findings)? Judge(FeedDraft draft, string rule, DateOnly asOf)
    {
        var bound = Bind(draft, rule);
        if (!IsSound(bound) || bound.Symbols.Controls is not [{ Evidence: [{ IsBroken: false } symbol] } control])
        {
            return null;
        }

        var evaluation = EvidenceEvaluator.Evaluate(bound.Symbols, files, asOf, options.Today, options.Reading);
        var results = bound.Symbols.Systems.Select(system => evaluation.Results.Of(control, symbol, system)).ToList();
        return (
            results.Max(result => result.Verdict),
            [.. bound.Judge(evaluation.Results, asOf, options.Today, evaluation.Diagnostics).Diagnostics
                .Where(finding => EvidenceDiagnostics.All.Contains(finding.Descriptor) && finding.Descriptor != EvidenceDiagnostics.EvidenceFailing)
                .Select(finding => $"{finding.Code}: {WithoutControl(finding.Message)}")]);
    }

    /// <summary>The control of the trial is nobody's.</summary>
    private static string WithoutControl(string message) => message.StartsWith(Control + "/", StringComparison.Ordinal) ? message[(Control.Length + 1)..] : message;

    /// <summary>Without names and values that would read as something else where they are printed.</summary>
    private static FeedInspection Visible(FeedInspection seen) => seen with
    {
        Fields = Visible(seen.Fields),
        Lists = [.. seen.Lists.Where(list => IsVisible(list.Path)).Select(list => list with { Fields = Visible(list.Fields), Keys = [] })],
    };

    private static ImmutableArray<InspectedField> Visible(ImmutableArray<InspectedField> fields) =>
    [
        .. fields.Where(field => IsVisible(field.Path))
            .Select(field => field.Values is { } values && !values.All(value => IsVisible(value.Value)) ? field with { Values = null } : field),
    ];

    private static bool IsVisible(string text) => HiddenCharacters.Find(text, 0) < 0;

    private BoundWorkspace Bind(FeedDraft draft, string rule)
    {
        var systems = options.Systems.IsEmpty ? ["ours"] : options.Systems;
        var source = string.Concat(systems.Select(system => $"system {system} \"System\" {{ }}\n")) + draft + $"control {Control} \"C\" {{\n  status operating since 2000-01-01\n  {rule}}}\n";
        return BoundWorkspace.Bind([new SourceText("suggestion.mapping", source)], []);
    }

    /// <summary>Its systems have no scope, since nothing is judged but the rule.</summary>
    private static bool IsSound(BoundWorkspace bound) => bound.Diagnostics.All(finding => !finding.IsError || finding.Descriptor == SystemDiagnostics.UnscopedSystem);

    private static ImmutableArray<string> SystemsOf(BoundWorkspace bound) => [.. bound.Symbols.Systems.Select(system => system.Name)];
}
