using Mapping.Workspaces;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>A folder that the client works on.</summary>
/// <param name="Spelled">As the client spells it, perhaps through links.</param>
/// <param name="Path">Without links.</param>
internal sealed record ClientFolder(string Spelled, string Path)
{
    public static ClientFolder Of(string spelled) => new(spelled, PathIdentity.OfFolder(spelled));
}
