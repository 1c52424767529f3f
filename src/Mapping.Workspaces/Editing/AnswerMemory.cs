using Mapping.Evidence.Caching;

namespace Mapping.Workspaces.Editing;

/// <summary>Keeps the last answers in memory; the oldest go when there are too many. Safe for concurrent use.</summary>
internal sealed class AnswerMemory : IAnswerCache
{
    private const long MaxBytes = 16L * 1024 * 1024;

    private readonly Lock gate = new();
    private readonly Dictionary<string, byte[]> answers = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();
    private long bytes;

    public byte[]? Find(string key)
    {
        lock (gate)
        {
            return answers.GetValueOrDefault(key);
        }
    }

    public void Keep(string key, byte[] answer)
    {
        lock (gate)
        {
            if (answers.TryAdd(key, answer))
            {
                order.Enqueue(key);
                bytes += answer.Length;
            }

            while (bytes > MaxBytes && order.TryDequeue(out var oldest))
            {
                answers.Remove(oldest, out var forgotten);
                bytes -= forgotten?.Length ?? 0;
            }
        }
    }
}
