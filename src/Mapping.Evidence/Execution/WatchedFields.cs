using System.Collections.Immutable;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Execution;

/// <summary>The fields of a feed that rules compare with texts which somebody can mistype.</summary>
internal static class WatchedFields
{
    public static ImmutableArray<WatchedField> Of(FeedPlan plan, ScanFields fields)
    {
        var (wanted, forms) = (new List<(int Slot, int Rule, NearText Near)>(), new Dictionary<string, TypedForm?>(StringComparer.Ordinal));
        for (var rule = 0; rule < plan.Rules.Length; rule++)
        {
            foreach (var want in WantedText.Of(plan.Rules[rule].Rule))
            {
                if (NearText.Of(want.Text, want.Known, forms) is { } near && fields.Tests.SlotOf(want.Field) is >= 0 and var slot)
                {
                    wanted.Add((slot, rule, near));
                }
            }
        }

        return
        [
            .. from want in wanted
               group want by want.Slot into field
               select new WatchedField(field.Key,
               [
                   .. from want in field
                      group (want.Rule, want.Near) by want.Near.Text into text
                      select new WatchedText(text.Key, [.. text]),
               ]),
        ];
    }
}
