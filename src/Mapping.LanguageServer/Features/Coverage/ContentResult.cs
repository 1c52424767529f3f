namespace Mapping.LanguageServer.Features.Coverage;

/// <summary>The protocol's own answer to who asks for a document's text.</summary>
internal sealed record ContentResult(string Text);
