using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Mapping.LanguageServer.Features.Diagnostics;

/// <summary>A <see cref="DiagnosticReport"/> among those of a workspace.</summary>
/// <param name="Uri">Of the document.</param>
/// <param name="Version">Null, and said to be, where no editor holds it.</param>
/// <param name="Kind"><c>full</c> or <c>unchanged</c>.</param>
/// <param name="ResultId">Differs when the findings do.</param>
/// <param name="Items">Null where unchanged.</param>
internal sealed record WorkspaceDocumentReport(
    string Uri,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version,
    string Kind,
    string ResultId,
    ImmutableArray<DiagnosticItem>? Items);
