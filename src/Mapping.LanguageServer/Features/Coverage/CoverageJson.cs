using System.Text.Json.Serialization;

namespace Mapping.LanguageServer.Features.Coverage;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CoverageTreeResult))]
[JsonSerializable(typeof(GatesResult))]
[JsonSerializable(typeof(VerdictChangedParams))]
[JsonSerializable(typeof(AsOfParams))]
[JsonSerializable(typeof(AsOfResult))]
[JsonSerializable(typeof(ExplainParams))]
[JsonSerializable(typeof(ExplainResult))]
[JsonSerializable(typeof(ReportParams))]
[JsonSerializable(typeof(ReportResult))]
[JsonSerializable(typeof(InsideDocumentParams))]
[JsonSerializable(typeof(InsideDocumentResult))]
[JsonSerializable(typeof(ContentResult))]
internal sealed partial class CoverageJson : JsonSerializerContext;
