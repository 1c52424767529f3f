using System.Text.Json;
using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Features.Coverage;
using Mapping.LanguageServer.Features.Refreshing;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Configuration;

/// <summary>
/// Follows the user's settings, the section <c>mapping</c>. Clients that can be asked are asked, at the start and after each change;
/// others push; who does neither leaves everything as it is.
/// </summary>
internal sealed class ConfigurationFeature(Session session) : IFeature, IStartedFeature
{
    private const string Section = "mapping";
    private const string Changed = "workspace/didChangeConfiguration";

    private bool? readsEvidenceByDefault;

    private bool IsAsked => session.Client.Capabilities.Has("workspace", "configuration");

    public void Announce(JsonObject capabilities, SessionSettings client)
    {
        // There is nothing to announce: a client is asked once it runs.
    }

    public void Register(MethodTable methods) =>
        methods.OnNotification(Changed, ConfigurationJson.Default.DidChangeConfigurationParams, Change);

    public void Started()
    {
        if (session.Client.Capabilities.Has("workspace", "didChangeConfiguration", "dynamicRegistration"))
        {
            var registration = new Registration("mapping-configuration", Changed, new JsonObject { ["section"] = Section });
            session.Connection.AskAsync("client/registerCapability", new RegistrationParams([registration]), LspJson.Default.RegistrationParams);
        }

        if (IsAsked)
        {
            Ask();
        }
    }

    private void Change(DidChangeConfigurationParams parameters)
    {
        if (IsAsked)
        {
            Ask();
        }
        else if (new ClientCapabilities(parameters.Settings).Find(Section) is { ValueKind: JsonValueKind.Object } section)
        {
            Apply(section);
        }
    }

    private void Ask() => session.Connection
        .AskAsync(
            "workspace/configuration", new ConfigurationParams([new ConfigurationItem(Section)]), ConfigurationJson.Default.ConfigurationParams)
        .ContinueWith(answer => session.Post(() => Answered(answer.Result)), TaskScheduler.Default);

    private void Answered(JsonElement answer)
    {
        if (answer.ValueKind == JsonValueKind.Array && answer.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } section)
        {
            Apply(section);
        }
    }

    private void Apply(JsonElement section)
    {
        var settings = new ClientCapabilities(section);
        var before = session.Client;
        readsEvidenceByDefault ??= before.ReadsEvidence;
        session.Client = before with
        {
            Editor = new EditorSettings(
                IsOn(settings.Find("inlayHints", "titles")), IsOn(settings.Find("inlayHints", "figures")), IsOn(settings.Find("codeLens", "enabled"))),
            ReadsEvidence = IsOn(settings.Find("evidence", "enabled"), readsEvidenceByDefault.Value),
        };
        if (!before.ChoosesDate)
        {
            ChooseDate(settings.Find("asOf"));
        }

        if (session.Client.ReadsEvidence != before.ReadsEvidence)
        {
            session.Workspaces.TouchAll();
        }

        if (session.Client.Editor != before.Editor)
        {
            EditorRefresh.OfWhatIsJudged(session);
        }
    }

    /// <summary>What is no date is as good as none; who set it is told.</summary>
    private void ChooseDate(JsonElement asOf)
    {
        var date = asOf.ValueKind == JsonValueKind.String ? Dates.Read(asOf.GetString()) : null;
        if (date is null && asOf.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null))
        {
            session.Log.Warn("The setting mapping.asOf is no date; write it as in 2027-12-02.");
        }

        session.Workspaces.ChooseAsOf(date);
    }

    private static bool IsOn(JsonElement setting, bool unset = true) => setting.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => unset,
    };
}
