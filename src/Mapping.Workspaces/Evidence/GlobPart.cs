using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Mapping.Workspaces.Evidence;

/// <summary>
/// What a pattern says of one name: <c>*</c> stands for any characters of it, <c>?</c> for one. Or <c>**</c>, any folders. Time to match
/// is bounded by the product of both lengths, whatever the asterisks.
/// </summary>
internal sealed class GlobPart
{
    public const string AnyFolders = "**";

    public const string AnyName = "*";

    private static readonly char[] Wildcards = ['*', '?'];

    private readonly string text;

    /// <summary>Whether beginning and end decide.</summary>
    private readonly bool hasOneAsterisk;

    private readonly bool isWide;

    /// <param name="text">As it is written, or for a wide one its appearance.</param>
    /// <param name="isWide">Whether <c>*</c> and <c>?</c> also stand for a full stop at the beginning.</param>
    public GlobPart(string text, bool isWide = false)
    {
        this.text = text;
        this.isWide = isWide;
        IsAnyFolders = text == AnyFolders;
        var (first, last) = (text.IndexOfAny(Wildcards), text.LastIndexOfAny(Wildcards));
        IsLiteral = first < 0;
        Prefix = IsLiteral ? text : text[..first];
        Suffix = text[(last + 1)..];
        Middles = last > first ? [.. text[(first + 1)..last].Split(Wildcards, StringSplitOptions.RemoveEmptyEntries)] : [];
        hasOneAsterisk = !IsLiteral && first == last && text[first] == '*';
    }

    public bool IsAnyFolders { get; }

    public bool IsLiteral { get; }

    /// <summary>As it is written, or for a wide one its appearance.</summary>
    public string Text => text;

    /// <summary>How every name that matches begins.</summary>
    public string Prefix { get; }

    /// <summary>How every name that matches ends.</summary>
    public string Suffix { get; }

    /// <summary>What every name that matches holds in between.</summary>
    public ImmutableArray<string> Middles { get; }

    public bool Matches(string name)
    {
        if (IsLiteral)
        {
            return name == text;
        }

        return !IsAnyFolders
            && (isWide || name.StartsWith('.') == text.StartsWith('.'))
            && name.Length >= Prefix.Length + Suffix.Length
            && name.StartsWith(Prefix, StringComparison.Ordinal)
            && name.EndsWith(Suffix, StringComparison.Ordinal)
            && (hasOneAsterisk || FileSystemName.MatchesSimpleExpression(text, name, ignoreCase: false));
    }
}
