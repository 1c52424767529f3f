using Mapping.Evidence.Execution;

namespace Mapping.Evidence.Inspection;

/// <summary>Passes on what is read, where all that is going to be read has been announced before.</summary>
internal sealed class KnownTotal(IReadingProgress progress) : IReadingProgress
{
    public void Expect(long bytes)
    {
    }

    public void Advance(long bytes) => progress.Advance(bytes);
}
