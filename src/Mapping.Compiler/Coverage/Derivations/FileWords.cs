using System.Collections.Immutable;
using System.Globalization;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says which files were read. Their digests let anybody check that they are still the same.</summary>
internal static class FileWords
{
    public const int FilesShown = 3;

    public static string Of(EvidenceFile file) => file.Sha256 is { } digest
        ? $"{file.Path} (sha256 {DigestWords.Of(digest)})"
        : $"{file.Path} (not read to its end)";

    public static string Of(ImmutableArray<EvidenceFile> files)
    {
        var more = files.Length - FilesShown;
        var shown = string.Join(", ", files.Take(FilesShown).Select(Of));
        return more > 0 ? string.Create(CultureInfo.InvariantCulture, $"{shown} and {more} more") : shown;
    }
}
