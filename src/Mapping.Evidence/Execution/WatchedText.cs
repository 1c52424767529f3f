using System.Collections.Immutable;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Execution;

/// <summary>A text that rules compare a field with.</summary>
/// <param name="Text">The text.</param>
/// <param name="Rules">The rules, by their places in the plan.</param>
internal sealed record WatchedText(string Text, ImmutableArray<(int Rule, NearText Near)> Rules);
