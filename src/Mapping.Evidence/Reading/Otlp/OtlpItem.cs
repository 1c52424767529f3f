using System.Text.Json;

namespace Mapping.Evidence.Reading.Otlp;

/// <summary>A span, a record of a log or a metric, and what it stands in.</summary>
/// <param name="Item">It.</param>
/// <param name="Scope">What stands around it for all that one library has told.</param>
/// <param name="Resource">What stands around it for all that one service has told.</param>
internal readonly record struct OtlpItem(JsonElement Item, JsonElement Scope, JsonElement Resource);
