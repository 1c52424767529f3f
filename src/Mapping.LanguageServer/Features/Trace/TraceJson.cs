using System.Text.Json.Serialization;

namespace Mapping.LanguageServer.Features.Trace;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TraceEntry[]))]
[JsonSerializable(typeof(TraceParams))]
[JsonSerializable(typeof(IncomingCall[]))]
[JsonSerializable(typeof(OutgoingCall[]))]
internal sealed partial class TraceJson : JsonSerializerContext;
