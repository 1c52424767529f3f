using System.Collections.Immutable;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Execution;

/// <summary>The fields of a feed that rules compare with texts which somebody can mistype.</summary>
internal static class WatchedFields
{
    public static ImmutableArray<WatchedField> Of(FeedPlan plan, ScanFields fields)
    {
        var wanted = from index in Enumerable.Range(0, plan.Rules.Length)
                     from want in WantedText.Of(plan.Rules[index].Rule)
                     let near = NearText.Of(want.Text, want.Known)
                     where near is not null
                     select (Slot: fields.Tests.SlotOf(want.Field), Rule: index, Near: near);
        return
        [
            .. from want in wanted
               where want.Slot >= 0
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
