namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>The names of both sides, each once, ordinal order.</summary>
internal static class Union
{
    public static IEnumerable<string> Of(IEnumerable<string> before, IEnumerable<string> after) =>
        before.Concat(after).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
