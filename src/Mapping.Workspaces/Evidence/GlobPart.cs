using System.IO.Enumeration;

namespace Mapping.Workspaces.Evidence;

/// <summary>
/// What a pattern says of one name: <c>*</c> stands for any characters of it, <c>?</c> for one. Or <c>**</c>, any folders.
/// </summary>
internal readonly record struct GlobPart(string Text)
{
    public const string AnyFolders = "**";

    public const string AnyName = "*";

    public bool IsAnyFolders => Text == AnyFolders;

    public bool IsLiteral => Text.AsSpan().IndexOfAny('*', '?') < 0;

    /// <summary>How every name that matches begins.</summary>
    public string Prefix => Text.AsSpan().IndexOfAny('*', '?') is >= 0 and var wildcard ? Text[..wildcard] : Text;

    public bool Matches(string name)
    {
        if (IsAnyFolders || name.StartsWith('.') != Text.StartsWith('.'))
        {
            return false;
        }

        return IsLiteral ? name == Text : FileSystemName.MatchesSimpleExpression(Text, name, ignoreCase: false);
    }
}
