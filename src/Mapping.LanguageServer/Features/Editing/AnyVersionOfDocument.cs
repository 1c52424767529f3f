using System.Text.Json.Serialization;

namespace Mapping.LanguageServer.Features.Editing;

/// <param name="Uri">The document.</param>
/// <param name="Version">Null for whichever version there is, and the protocol wants it said.</param>
internal sealed record AnyVersionOfDocument(
    string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version = null);
