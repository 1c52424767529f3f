using Mapping.Compiler.Text;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>A line of <c>mapping.lock</c>: what a provision said when the mappings on it were last read.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Provision">As it is cited, with its element.</param>
/// <param name="Edition">The edition that was in use then.</param>
/// <param name="Digest">Of its text, see <see cref="ProvisionDigest"/>.</param>
/// <param name="Location">The line; null for one that is to be written.</param>
public sealed record LockedProvision(string Framework, string Provision, string Edition, string Digest, Location? Location)
{
    /// <summary>The line as it is written. Ordinal order of lines is the order of the file.</summary>
    public string Line => $"{Framework} {Provision} {Edition} {ProvisionDigest.Prefix}{Digest}";
}
