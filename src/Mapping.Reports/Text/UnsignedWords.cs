using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Text;

/// <summary>What stays out of scope only because what would take it away is not signed: who signs it is asked no more, so its articles are not listed.</summary>
internal static class UnsignedWords
{
    /// <summary>A clause for each framework and relief, in the order of the obligations.</summary>
    public static IEnumerable<string> Of(SystemCoverage system) =>
        from obligation in system.OutOfScope
        where obligation.Unsigned is not null
        group obligation by (obligation.Framework, obligation.Unsigned) into lacking
        select $"{Counts.Of(lacking.Count(), "obligation")} of {lacking.Key.Framework.Framework.Id} that no scope names {(lacking.Count() == 1 ? "applies" : "apply")} until somebody signs {lacking.Key.Unsigned}, with because, approved by and on";
}
