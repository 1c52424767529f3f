using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage;

/// <summary>Orders the ways that lead to an obligation.</summary>
internal static class InferencePath
{
    /// <summary>The shorter first, then by the provisions on the way; never by the place of a row, which means nothing.</summary>
    public static int Compare(ImmutableArray<InferenceStep> left, ImmutableArray<InferenceStep> right)
    {
        var order = left.Length.CompareTo(right.Length);
        for (var i = 0; order == 0 && i < left.Length; i++)
        {
            order = Compare(left[i], right[i]);
        }

        return order;
    }

    private static int Compare(InferenceStep left, InferenceStep right)
    {
        var byFrom = Compare(left.FromFramework.Framework, left.From, right.FromFramework.Framework, right.From);
        return byFrom != 0 ? byFrom : Compare(left.ToFramework.Framework, left.To, right.ToFramework.Framework, right.To);
    }

    private static int Compare(Framework left, Provision leftProvision, Framework right, Provision rightProvision)
    {
        var byId = string.CompareOrdinal(left.Id, right.Id);
        var byEdition = byId != 0 ? byId : string.CompareOrdinal(left.Edition, right.Edition);
        return byEdition != 0 ? byEdition : leftProvision.Index.CompareTo(rightProvision.Index);
    }
}
