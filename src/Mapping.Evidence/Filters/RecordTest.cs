using Mapping.Compiler.Applicability;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Filters;

/// <summary>
/// A predicate made ready for records. Three-valued: where a field is missing or of another type the answer is unknown, unless
/// the rest decides it.
/// </summary>
internal abstract class RecordTest
{
    public abstract Truth Evaluate(Record record);

    /// <summary>Why the answer is unknown: the first field in the order of the source that could not be read.</summary>
    public abstract Obstacle? ObstacleIn(Record record);
}
