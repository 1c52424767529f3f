using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>
/// Knows frameworks of both sides for the same one: by id, so that a new edition is compared with the old one. Where a side uses several
/// editions of one framework, they are told apart by edition.
/// </summary>
internal sealed class FrameworkKeys
{
    private readonly HashSet<string> several;

    public FrameworkKeys(ComparedWorkspace before, ComparedWorkspace after) =>
        several = new[] { before, after }
            .SelectMany(side => side.Frameworks.GroupBy(framework => framework.Id).Where(editions => editions.Count() > 1).Select(editions => editions.Key))
            .ToHashSet(StringComparer.Ordinal);

    public string Of(Framework framework) => several.Contains(framework.Id) ? $"{framework.Id} {framework.Edition}" : framework.Id;
}
