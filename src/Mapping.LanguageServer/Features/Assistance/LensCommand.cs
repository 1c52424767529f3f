namespace Mapping.LanguageServer.Features.Assistance;

/// <param name="Title">What the editor shows.</param>
/// <param name="Command">Empty: there is nothing to run.</param>
internal sealed record LensCommand(string Title, string Command);
