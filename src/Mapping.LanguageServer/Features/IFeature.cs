using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;

namespace Mapping.LanguageServer.Features;

/// <summary>Something that the server can do for an editor.</summary>
internal interface IFeature
{
    /// <summary>Says in the server's capabilities what it can do; nothing where the client could not use it.</summary>
    void Announce(JsonObject capabilities, SessionSettings client);

    /// <summary>Says which messages it answers.</summary>
    void Register(MethodTable methods);
}
