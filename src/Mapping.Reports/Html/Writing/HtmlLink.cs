namespace Mapping.Reports.Html.Writing;

/// <summary>Where a link leads. There is no way to make one that runs something.</summary>
public sealed record HtmlLink
{
    private HtmlLink(string target) => Target = target;

    public string Target { get; }

    /// <summary>A place on the same page.</summary>
    public static HtmlLink To(string id) => new("#" + id);

    /// <summary>A page of the web; null for anything else, which is then shown as text.</summary>
    public static HtmlLink? ToWeb(string address) => HasScheme(address, "https", "http") ? new HtmlLink(address) : null;

    /// <summary>A file by <c>file:///</c> or relative to the page; null for anything else.</summary>
    public static HtmlLink? ToFile(string address) => HasScheme(address, "file") || IsRelative(address) ? new HtmlLink(address) : null;

    private static bool HasScheme(string address, params ReadOnlySpan<string> schemes) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && schemes.Contains(uri.Scheme) && StartsWithScheme(address, uri.Scheme);

    /// <summary>A path such as <c>/etc</c> is an absolute URI to .NET on some systems; a browser goes by what is written.</summary>
    private static bool StartsWithScheme(string address, string scheme) =>
        address.StartsWith(scheme + "://", StringComparison.OrdinalIgnoreCase);

    /// <summary>No colon can make a scheme of its beginning, and no leading slash another host.</summary>
    private static bool IsRelative(string address) =>
        address.Length > 0 && address[0] is not ('/' or '\\') && !address.Contains(':', StringComparison.Ordinal) && !address.Any(char.IsControl);
}
