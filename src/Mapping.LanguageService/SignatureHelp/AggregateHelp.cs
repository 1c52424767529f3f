using System.Collections.Immutable;

namespace Mapping.LanguageService.SignatureHelp;

/// <summary>What an aggregate takes, while somebody writes it.</summary>
/// <param name="Label">For example <c>percentile(FIELD, P, where TEST)</c>.</param>
/// <param name="Documentation">Markdown.</param>
/// <param name="Parameters">In the order of the label.</param>
/// <param name="Active">The index of the parameter at the cursor; null where there is none to give.</param>
public sealed record AggregateHelp(string Label, string Documentation, ImmutableArray<AggregateParameter> Parameters, int? Active);
