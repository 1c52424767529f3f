using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Transport;

namespace Mapping.LanguageServer.Features.Coverage;

/// <summary><c>mapping/catalogText</c>: the documents inside the product, which are shipped catalogs, crosswalks and pages of diagnostics.</summary>
internal sealed class InsideDocumentFeature : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client)
    {
        Nested.Of(Nested.Of(capabilities, "experimental"), "mapping")["catalogText"] = true;
        if (client.Capabilities.Mentions("workspace", "textDocumentContent"))
        {
            Nested.Of(capabilities, "workspace")["textDocumentContent"] = new JsonObject { ["schemes"] = new JsonArray(InsideDocuments.Scheme.Split(':')[0]) };
        }
    }

    public void Register(MethodTable methods)
    {
        methods.OnComputedRequest(
            "mapping/catalogText",
            CoverageJson.Default.InsideDocumentParams,
            CoverageJson.Default.InsideDocumentResult,
            parameters => new Computation<InsideDocumentResult?>(
                _ => InsideDocuments.TextOf(parameters.Uri) is { } text ? new InsideDocumentResult(text, "markdown") : null));
        methods.OnComputedRequest(
            "workspace/textDocumentContent",
            CoverageJson.Default.InsideDocumentParams,
            CoverageJson.Default.ContentResult,
            parameters => new Computation<ContentResult>(_ => new ContentResult(
                InsideDocuments.TextOf(parameters.Uri) ?? throw new RequestFailure(ErrorCode.RequestFailed, "There is no such document."))));
    }
}
