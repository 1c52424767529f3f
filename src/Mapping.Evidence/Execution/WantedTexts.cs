using System.Collections.Immutable;
using System.Text;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Execution;

/// <summary>The texts of which a rule wants one in a field.</summary>
/// <param name="Rule">Its place in the plan.</param>
/// <param name="Slot">The field.</param>
/// <param name="Keys">Of the texts, each once, see <see cref="Spelling.KeyOf"/>.</param>
internal readonly record struct WantedTexts(int Rule, int Slot, ImmutableArray<ulong> Keys)
{
    public static WantedTexts Of(int rule, int slot, ImmutableArray<string> texts) =>
        new(rule, slot, [.. texts.Select(text => Spelling.KeyOf(Encoding.UTF8.GetBytes(text))).Distinct()]);
}
