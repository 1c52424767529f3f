using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Execution;

/// <summary>
/// Tells whether a name that nobody declares may be meant for a declared system: spelled almost like its name or its title, or with something around it, or for all of
/// them, or for one that nobody says. Each name is decided once, as long as there are not too many of them. Used by several threads.
/// </summary>
internal sealed class SystemNames(IEnumerable<string> declared)
{
    private const int MostDecided = 4096;

    private static readonly ImmutableHashSet<string> WordsForAll =
        ["ALL", "ANY", "EACH", "EVERY", "EVERYTHING", "BOTH", "SHARED", "GLOBAL", "COMMON", "SEVERAL", "MULTIPLE", "ALLSYSTEMS", "ANYSYSTEM", "EACHSYSTEM", "EVERYSYSTEM", "BOTHSYSTEMS"];

    private readonly (byte[] Bytes, SystemName Name)[] declared = [.. declared.Select(name => (Encoding.UTF8.GetBytes(name), SystemName.Of(name)))];
    private readonly PlaceholderTexts placeholders = new([]);
    private readonly ConcurrentDictionary<UInt128, bool> decided = new();
    private int count;

    public bool MayMeanOne(ReadOnlySpan<byte> name)
    {
        var key = XxHash128.HashToUInt128(name);
        if (decided.TryGetValue(key, out var may))
        {
            return may;
        }

        may = Decide(name);
        if (Volatile.Read(ref count) < MostDecided && decided.TryAdd(key, may))
        {
            Interlocked.Increment(ref count);
        }

        return may;
    }

    private bool Decide(ReadOnlySpan<byte> bytes)
    {
        foreach (var (known, _) in declared)
        {
            if (Spelling.AreNear(bytes, known))
            {
                return true;
            }
        }

        var text = Encoding.UTF8.GetString(bytes);
        var name = SystemName.Of(text);
        return placeholders.IsOpen(bytes) || WordsForAll.Contains(name.Letters) || name.Letters.All(letter => letter is '*' or '%')
            || Array.Exists(declared, system => system.Name.IsAlmost(name) || system.Name.IsPartOf(text));
    }
}
