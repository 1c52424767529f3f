using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Explanations;

/// <summary>Writes links as the editor that follows them understands them.</summary>
public interface IPlaceLinks
{
    /// <summary>A file of the workspace, evidence included; null where nothing leads there.</summary>
    /// <param name="path">Relative to the workspace.</param>
    /// <param name="line">Counts from 1; null for the file as a whole.</param>
    string? Of(string path, long? line);

    /// <summary>A place in a source, or in a catalog that ships; null where nothing leads there.</summary>
    string? Of(Location location);
}
