using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// A crosswalk row used to infer coverage, read from <see cref="From"/> to <see cref="To"/>; <see cref="Relation"/> is already
/// inverted where the row was written the other way round.
/// </summary>
public sealed record InferenceStep(
    CrosswalkRowSymbol Row,
    FrameworkSymbol FromFramework,
    Provision From,
    CrosswalkRelation Relation,
    FrameworkSymbol ToFramework,
    Provision To);
