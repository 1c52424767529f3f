using Mapping.LanguageServer.Documents;

namespace Mapping.LanguageServer.Tests;

/// <summary>Names of documents and paths, as they are on either kind of machine.</summary>
public sealed class DocumentUriTests
{
    [Theory]
    [InlineData("file:///home/a%20b/%C3%A4.mapping", "/home/a b/ä.mapping")]
    [InlineData("file://localhost/home/a.mapping", "/home/a.mapping")]
    [InlineData("FILE:///home/a.mapping", "/home/a.mapping")]
    [InlineData("file:/home/a.mapping", "/home/a.mapping")]
    [InlineData("file:///home/a%5Cb/x.mapping", "/home/a\\b/x.mapping")]
    [InlineData("file:///home/%23%3F%25.mapping", "/home/#?%.mapping")]
    [InlineData("file:///home/a.mapping#L3", "/home/a.mapping")]
    [InlineData("file://server/share/a.mapping", null)]
    [InlineData("file://wsl.localhost/Ubuntu/home/a.mapping", null)]
    [InlineData("file://server", null)]
    [InlineData("file:a.mapping", null)]
    [InlineData("untitled:Untitled-1", null)]
    [InlineData("/home/a.mapping", null)]
    [InlineData("", null)]
    public void Elsewhere(string uri, string? path) => Assert.Equal(path, DocumentUri.PathOf(uri, isWindows: false));

    [Theory]
    [InlineData("file:///C:/ws/a.mapping", @"C:\ws\a.mapping")]
    [InlineData("file:///c%3A/ws/a.mapping", @"C:\ws\a.mapping")]
    [InlineData("file://localhost/c:/ws/a.mapping", @"C:\ws\a.mapping")]
    [InlineData("file://server/share/ws/a.mapping", @"\\server\share\ws\a.mapping")]
    [InlineData("file://SERVER/share/ws/a.mapping", @"\\server\share\ws\a.mapping")]
    [InlineData("file://wsl.localhost/Ubuntu/home/a.mapping", @"\\wsl.localhost\Ubuntu\home\a.mapping")]
    [InlineData("file://wsl%24/Ubuntu/home/a.mapping", @"\\wsl$\Ubuntu\home\a.mapping")]
    public void On_Windows(string uri, string path) => Assert.Equal(path, DocumentUri.PathOf(uri, isWindows: true));

    [Theory]
    [InlineData(@"C:\ws\a b.mapping", true, "file:///C%3A/ws/a%20b.mapping")]
    [InlineData(@"\\server\share\ws\a.mapping", true, "file://server/share/ws/a.mapping")]
    [InlineData(@"\\wsl.localhost\Ubuntu\a.mapping", true, "file://wsl.localhost/Ubuntu/a.mapping")]
    [InlineData(@"\\wsl$\Ubuntu\a.mapping", true, "file://wsl%24/Ubuntu/a.mapping")]
    [InlineData("/home/a\\b/ä.mapping", false, "file:///home/a%5Cb/%C3%A4.mapping")]
    public void A_path_is_named_so_that_it_comes_back(string path, bool isWindows, string uri)
    {
        Assert.Equal(uri, DocumentUri.Of(path, isWindows));
        Assert.Equal(path, DocumentUri.PathOf(uri, isWindows));
    }
}
