namespace Mapping.Evidence.Execution;

/// <summary>Files of a feed that one thread reads, one after the other.</summary>
internal readonly record struct FeedPart(FeedRun Run, int First, int Count)
{
    /// <summary>Bytes; the longest parts are begun first, so that none is left over at the end.</summary>
    public long Length
    {
        get
        {
            var length = 0L;
            for (var i = First; i < First + Count; i++)
            {
                length += Run.Files[i].Length;
            }

            return length;
        }
    }
}
