using System.Text.Json.Serialization;
using Mapping.LanguageServer.Features.Editing;

namespace Mapping.LanguageServer.Features.Assistance;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CompletionAnswer))]
[JsonSerializable(typeof(CompletionEntry))]
[JsonSerializable(typeof(SignatureAnswer))]
[JsonSerializable(typeof(InlayEntry[]))]
[JsonSerializable(typeof(LensEntry[]))]
[JsonSerializable(typeof(RangeParams))]
internal sealed partial class AssistanceJson : JsonSerializerContext;
