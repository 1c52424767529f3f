namespace Mapping.LanguageServer.Features;

/// <summary>A feature that has something to say or to ask as soon as the client may be spoken to.</summary>
internal interface IStartedFeature
{
    void Started();
}
