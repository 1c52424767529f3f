using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Inspection;

/// <summary>Which fields a feed has, by a look at the beginning of a few files.</summary>
internal static class FieldSample
{
    private const int Files = 5;

    private const int RecordsPerFile = 200;

    /// <summary>As the language writes them; those that it can't write are left out.</summary>
    public static ImmutableArray<string> NamesOf(FeedSymbol feed, IEvidenceFiles files, EvidenceOptions reading)
    {
        // What is read twice must not move a progress bar twice.
        var options = new InspectionOptions { MaxFiles = Files, MaxRecordsPerFile = RecordsPerFile, Reading = reading with { Progress = null } };
        return [.. FeedInspector.Inspect(feed, files, options).Fields.Where(field => field.CanBeNamed).Select(field => field.Path)];
    }
}
