using System.Text.Json.Serialization;

namespace Mapping.LanguageServer.Features.Editing;

/// <param name="Uri">The document.</param>
/// <param name="Version">The version that the edit is made for; null where the editor does not hold the document, and the protocol wants it said.</param>
internal sealed record VersionOfDocument(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);
