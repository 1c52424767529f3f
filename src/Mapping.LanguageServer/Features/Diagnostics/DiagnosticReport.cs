using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Diagnostics;

/// <summary>The findings of a document, or that they are what they were.</summary>
/// <param name="Kind"><c>full</c> or <c>unchanged</c>.</param>
/// <param name="ResultId">Differs when the findings do.</param>
/// <param name="Items">Null where unchanged.</param>
internal sealed record DiagnosticReport(string Kind, string ResultId, ImmutableArray<DiagnosticItem>? Items = null)
{
    /// <summary>The findings, unless they are those that the editor has.</summary>
    public static DiagnosticReport Of(ImmutableArray<DiagnosticItem> items, string? previousId)
    {
        var id = DiagnosticItems.ResultIdOf(items);
        return id == previousId ? new DiagnosticReport("unchanged", id) : new DiagnosticReport("full", id, items);
    }
}
