using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Execution;

/// <summary>What stands beside a comparison: where it is not so, the comparison decides nothing.</summary>
/// <param name="outer">What stands beside both; null where nothing does.</param>
/// <param name="predicate">What must be so.</param>
internal sealed class ShareContext(ShareContext? outer, Predicate predicate)
{
    public ShareContext? Outer => outer;

    public Predicate Predicate => predicate;
}
