namespace Mapping.Evidence.Execution;

/// <summary>Told how far reading has come, from any thread.</summary>
public interface IReadingProgress
{
    /// <summary>So many bytes more are going to be read, as far as is known before.</summary>
    void Expect(long bytes);

    /// <summary>So many bytes more were read.</summary>
    void Advance(long bytes);
}
