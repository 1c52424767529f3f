using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison.Editions;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>
/// Digests all that a mapping on a provision was made against: what it and everything below it says, whom it binds, when and on which
/// condition, and the words above it. The number it stands under is no part of it.
/// </summary>
internal static class ProvisionDigest
{
    public const string Prefix = "sha256:";

    /// <summary>A catalog does not change once it is read, and each edit of a workspace asks again.</summary>
    private static readonly ConditionalWeakTable<Provision, string> Known = [];

    /// <summary>64 hexadecimal digits in lower case.</summary>
    public static string Of(Provision provision) => Known.GetValue(provision, Compute);

    private static string Compute(Provision provision)
    {
        var text = new StringBuilder();
        for (var above = provision.Parent; above is not null; above = above.Parent)
        {
            Append(text, $"above: {above.Title}");
            Append(text, above.Paraphrase);
        }

        AppendTree(text, provision, isTop: true);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void AppendTree(StringBuilder text, Provision provision, bool isTop)
    {
        Append(text, isTop ? "provision" : $"below: {provision.DisplayName}");
        foreach (var answer in ProvisionAspects.AnswersOf(provision))
        {
            Append(text, answer);
        }

        foreach (var child in provision.Children)
        {
            AppendTree(text, child, isTop: false);
        }
    }

    /// <summary>With its length before it, so that no two texts run together into a third.</summary>
    private static void Append(StringBuilder text, string part) => text.Append(part.Length).Append(' ').Append(part).Append('\n');
}
