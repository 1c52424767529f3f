using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Transport;

namespace Mapping.LanguageServer.Features.Coverage;

/// <summary><c>mapping/setAsOf</c>: judges at another date.</summary>
internal sealed class AsOfFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client) =>
        Nested.Of(Nested.Of(capabilities, "experimental"), "mapping")["setAsOf"] = true;

    public void Register(MethodTable methods) => methods.OnRequest(
        "mapping/setAsOf", CoverageJson.Default.AsOfParams, CoverageJson.Default.AsOfResult, Set);

    private AsOfResult Set(AsOfParams parameters)
    {
        var date = Dates.Read(parameters.AsOf);
        if (date is null && parameters.AsOf is { } text)
        {
            throw new RequestFailure(ErrorCode.InvalidParams, $"\"{text}\" is no date; write it as in 2027-12-02.");
        }

        session.Client = session.Client with { ChoosesDate = true };
        session.Workspaces.SetAsOf(date);
        return new AsOfResult(parameters.AsOf);
    }
}
