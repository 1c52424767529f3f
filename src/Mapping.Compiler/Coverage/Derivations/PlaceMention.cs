using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>The words by which a sentence names a place. Mentions are handed on in the order in which the sentence has them.</summary>
internal readonly record struct PlaceMention(string Words, string Path, long? Line)
{
    public static PlaceMention Of(Location location) => new(Place.Of(location), location.Path, location.Start.Line);

    public static PlaceMention Of(EvidenceFile file) => new(file.Path, file.Path, null);

    /// <summary>Of places in one file, those after the first are named by their line only, as <see cref="RecordWords.Places"/> does.</summary>
    public static IEnumerable<PlaceMention> Of(ImmutableArray<RecordPlace> places) =>
        places.Take(RecordWords.PlacesShown).Select((place, i) => new PlaceMention(
            i > 0 && places[i - 1].Path == place.Path ? place.Line.ToString(CultureInfo.InvariantCulture) : place.ToString(), place.Path, place.Line));
}
