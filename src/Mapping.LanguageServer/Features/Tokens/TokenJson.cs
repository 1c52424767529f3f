using System.Text.Json.Serialization;
using Mapping.LanguageServer.Features.Editing;

namespace Mapping.LanguageServer.Features.Tokens;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TokensResult))]
[JsonSerializable(typeof(RangeParams))]
[JsonSerializable(typeof(TokensDeltaParams))]
internal sealed partial class TokenJson : JsonSerializerContext;
