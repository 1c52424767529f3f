namespace Mapping.LanguageServer.Features.Navigation;

internal sealed record ReferenceContext(bool IncludeDeclaration);
