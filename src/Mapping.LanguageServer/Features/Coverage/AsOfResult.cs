using System.Text.Json.Serialization;

namespace Mapping.LanguageServer.Features.Coverage;

/// <param name="AsOf">The date chosen; null, and said to be, for today.</param>
internal sealed record AsOfResult([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? AsOf);
