using System.Collections.Concurrent;
using Mapping.Evidence.Caching;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>Keeps answers for a test.</summary>
internal sealed class MemoryCache : IAnswerCache
{
    private readonly ConcurrentDictionary<string, byte[]> answers = [];

    public int Hits { get; private set; }

    public byte[]? Find(string key)
    {
        var answer = answers.GetValueOrDefault(key);
        Hits += answer is null ? 0 : 1;
        return answer;
    }

    public void Keep(string key, byte[] answer) => answers[key] = answer;
}
