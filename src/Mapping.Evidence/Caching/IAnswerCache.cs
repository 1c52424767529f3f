namespace Mapping.Evidence.Caching;

/// <summary>Keeps what was computed of feeds. It may forget anything at any time.</summary>
public interface IAnswerCache
{
    /// <summary>What was kept under a key, or null.</summary>
    /// <param name="key">64 hexadecimal digits.</param>
    byte[]? Find(string key);

    /// <summary>Keeps bytes under a key. Never throws for what is wrong with the place where it keeps them.</summary>
    void Keep(string key, byte[] answer);
}
