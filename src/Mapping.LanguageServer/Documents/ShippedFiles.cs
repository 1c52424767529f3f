using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.LanguageServer.Documents;

/// <summary>
/// Catalogs that ship, as files that can't be written to, for editors that open nothing but files. A file is made when somebody first
/// goes there, under the digest of what is in it, so that servers of several versions don't disturb each other.
/// </summary>
/// <param name="folder">Where they may lie; null where nowhere.</param>
internal sealed class ShippedFiles(string? folder)
{
    private const string CatalogFolder = "catalogs/";

    private readonly ConcurrentDictionary<string, string?> written = new(StringComparer.Ordinal);

    /// <summary>The file of a catalog, absolute; null where none can be made.</summary>
    public string? PathOf(SourceText catalog) => folder is null ? null : written.GetOrAdd(catalog.Path, _ => Write(catalog));

    /// <summary>Whether a file is one of these, also of another version.</summary>
    public bool Contains(string fullPath) => PartsOf(fullPath) is not null;

    /// <summary>The catalog that one of these files holds, as this version knows it; null for any other file.</summary>
    public Framework? CatalogAt(string fullPath) =>
        PartsOf(fullPath) is [_, var id, var edition]
        && InsideDocuments.CatalogOf($"{InsideDocuments.Scheme}{id}/{edition}") is { } catalog
        && Place(catalog.Source, Encoding.UTF8.GetBytes(catalog.Source.Content)) == fullPath
            ? catalog
            : null;

    private string[]? PartsOf(string fullPath) =>
        folder is not null && Path.GetRelativePath(folder, fullPath).Split(Path.DirectorySeparatorChar) is [not "..", _, _] parts ? parts : null;

    private string Place(SourceText catalog, byte[] bytes) => Path.GetFullPath(
        Path.Join(folder, Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4)), catalog.Path[CatalogFolder.Length..]));

    private string? Write(SourceText catalog)
    {
        var bytes = Encoding.UTF8.GetBytes(catalog.Content);
        var path = Place(catalog, bytes);
        try
        {
            if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
                var unfinished = $"{path}.{Guid.NewGuid():N}";
                File.WriteAllBytes(unfinished, bytes);
                File.SetAttributes(unfinished, FileAttributes.ReadOnly);
                File.Move(unfinished, path, overwrite: true);
            }

            return path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
