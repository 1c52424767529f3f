using Mapping.Evidence.Caching;

namespace Mapping.Workspaces.Evidence;

/// <summary>Keeps answers as files of a folder, which is made when it is first needed. What can't be kept is computed again next time.</summary>
public sealed class AnswerFolder(string folder) : IAnswerCache
{
    public byte[]? Find(string key)
    {
        try
        {
            var path = PathOf(key);
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Keep(string key, byte[] answer)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var temporary = Path.Join(folder, $"{key}.{Guid.NewGuid():N}.tmp");
            File.WriteAllBytes(temporary, answer);
            File.Move(temporary, PathOf(key), overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A cache that can't be written costs time, never the verdict.
        }
    }

    private string PathOf(string key) => Path.Join(folder, $"{key}.answer");
}
