using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Evidence.Forecasting;

namespace Mapping.Reports;

/// <summary>What the documents for people are drawn from: the verdict of a day, and what turns after it.</summary>
/// <param name="Judgement">The verdict.</param>
/// <param name="Forecast">What turns if nothing new arrives; null where nobody looked ahead.</param>
/// <param name="ToolVersion">The version of the product.</param>
public sealed record ReportContent(Judgement Judgement, WorkspaceForecast? Forecast, string ToolVersion)
{
    /// <summary>What the products that are declared do, for each system of the verdict; nothing where none is declared, or nobody asked.</summary>
    public ImmutableArray<GapAnalysis> Gaps { get; init; } = [];

    /// <summary>
    /// The address of a place in a file of the workspace: relative to the document or <c>file:///</c>, with the line as <c>#L12</c>;
    /// null where it is to be shown as text. Anything else is shown as text too.
    /// </summary>
    public Func<string, long?, string?> PlaceAddress { get; init; } = (_, _) => null;
}
