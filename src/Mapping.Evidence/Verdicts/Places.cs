using Mapping.Compiler.Coverage;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Execution;

namespace Mapping.Evidence.Verdicts;

/// <summary>Turns positions in a feed into files and lines.</summary>
internal static class Places
{
    public static RecordPlace Of(FeedOutcome outcome, RecordPosition position) => new(outcome.Files[position.File].Path, position.Line);
}
