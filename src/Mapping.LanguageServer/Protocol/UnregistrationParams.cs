using System.Collections.Immutable;

namespace Mapping.LanguageServer.Protocol;

/// <param name="Unregisterations">Spelt as the protocol spells it.</param>
internal sealed record UnregistrationParams(ImmutableArray<Registration> Unregisterations);
