using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Hosting;

namespace Mapping.LanguageServer.Features.Coverage;

/// <summary><c>mapping/catalogText</c>: the documents inside the product, which are shipped catalogs, crosswalks and pages of diagnostics.</summary>
internal sealed class InsideDocumentFeature : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client) =>
        Nested.Of(Nested.Of(capabilities, "experimental"), "mapping")["catalogText"] = true;

    public void Register(MethodTable methods) => methods.OnComputedRequest(
        "mapping/catalogText",
        CoverageJson.Default.InsideDocumentParams,
        CoverageJson.Default.InsideDocumentResult,
        parameters => new Computation<InsideDocumentResult?>(
            _ => InsideDocuments.TextOf(parameters.Uri) is { } text ? new InsideDocumentResult(text, "markdown") : null));
}
