using System.Text.Json.Nodes;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Transport;

namespace Mapping.LanguageServer.Features.Coverage;

/// <summary><c>mapping/catalogText</c>: the documents inside the product, which are shipped catalogs, crosswalks and pages of diagnostics.</summary>
internal sealed class InsideDocumentFeature : IFeature
{
    private const string Extension = ".md";

    public void Announce(JsonObject capabilities, SessionSettings client)
    {
        Nested.Of(Nested.Of(capabilities, "experimental"), "mapping")["catalogText"] = true;
        if (client.Capabilities.Mentions("workspace", "textDocumentContent"))
        {
            Nested.Of(capabilities, "workspace")["textDocumentContent"] = new JsonObject { ["schemes"] = new JsonArray(SnapshotUris.InsideScheme.Split(':')[0]) };
        }
    }

    public void Register(MethodTable methods)
    {
        methods.OnComputedRequest(
            "mapping/catalogText",
            CoverageJson.Default.InsideDocumentParams,
            CoverageJson.Default.InsideDocumentResult,
            parameters => new Computation<InsideDocumentResult?>(_ => TextOf(parameters.Uri) is { } text ? new InsideDocumentResult(text, "markdown") : null));
        methods.OnComputedRequest(
            "workspace/textDocumentContent",
            CoverageJson.Default.InsideDocumentParams,
            CoverageJson.Default.ContentResult,
            parameters => new Computation<ContentResult>(_ => new ContentResult(
                TextOf(parameters.Uri) ?? throw new RequestFailure(ErrorCode.RequestFailed, "There is no such document."))));
    }

    private static string? TextOf(string uri)
    {
        if (!uri.StartsWith(SnapshotUris.InsideScheme, StringComparison.Ordinal) || !uri.EndsWith(Extension, StringComparison.Ordinal))
        {
            return null;
        }

        // An editor may write the path of a scheme without a host with one stroke before it or three.
        return uri[SnapshotUris.InsideScheme.Length..^Extension.Length].TrimStart('/').Split('/') switch
        {
            ["diagnostics", var code] => DiagnosticPages.Find(code),
            ["crosswalks", var name] when name.Split("--") is [var source, var target] =>
                ShippedCatalogs.FindCrosswalk(source, target)?.Text.Content,
            [var id, var edition] => ShippedCatalogs.Find(id, edition)?.Source.Content,
            _ => null,
        };
    }
}
