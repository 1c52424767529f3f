using System.Collections.Immutable;

namespace Mapping.LanguageServer.Protocol;

internal sealed record RegistrationParams(ImmutableArray<Registration> Registrations);
