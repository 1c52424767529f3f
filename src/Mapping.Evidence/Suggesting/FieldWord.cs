using System.Collections.Immutable;

namespace Mapping.Evidence.Suggesting;

/// <summary>The words of which the name of a field is made.</summary>
internal static class FieldWord
{
    /// <summary>In small letters: <c>latency_ms</c>, <c>latencyMs</c> and <c>Latency ms</c> are the same two.</summary>
    public static ImmutableArray<string> Of(string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || !char.IsLetterOrDigit(name[i]) || (char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
            {
                var word = name[start..i].Trim('_', '-', ' ', '.', '@').ToLowerInvariant();
                if (word.Length > 0)
                {
                    words.Add(word);
                }

                start = i;
            }
        }

        return words.ToImmutable();
    }
}
