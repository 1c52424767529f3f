using System.Text.Json;

namespace Mapping.Evidence.Reading.Sarif;

/// <summary>Why a result need not be mended, as somebody says.</summary>
/// <param name="AreAccepted">
/// Whether there are suppressions and none is under review or was rejected: a single such one leaves the result as it is (SARIF 2.1.0, 3.27.23).
/// </param>
/// <param name="Kind">Where they are told, in the source or elsewhere.</param>
/// <param name="Justification">What is said for them.</param>
internal sealed record SarifSuppressions(bool AreAccepted, OneText Kind, OneText Justification)
{
    public static SarifSuppressions Read(JsonElement result, SarifShape shape)
    {
        JsonElement[] all = [.. shape.Objects(result, "suppressions")];
        return new SarifSuppressions(
            all.Length > 0 && all.Select(suppression => shape.Text(suppression, "status")).ToList().TrueForAll(status => status is null or "accepted"),
            OneText.Of([.. all.Select(suppression => SarifWords.SuppressionIn(suppression, shape))]),
            OneText.Of([.. all.Select(suppression => shape.Text(suppression, "justification"))]));
    }
}
