using Mapping.LanguageService.Tests;

namespace Mapping.LanguageServer.Tests;

/// <summary>A workspace with one of everything on the way from an obligation to its records.</summary>
public static class SmallWorkspace
{
    public const string Main = SampleSources.Law + """
        owner ciso "Chief 😀 Officer" domain security

        """ + SampleSources.SystemAndFeed + """
        gate release { require aia Article 15(5) on evasion evidenced }

        """;

    public const string Controls = SampleSources.Control;

    public const string Records = """
        {"at":"2026-11-20T01:00:00Z","suite":"evasion","rate":0.0167}
        {"at":"2026-11-21T01:00:00Z","suite":"evasion","rate":0.011}

        """;

    public static TemporaryFolder Write() => new TemporaryFolder()
        .Write("mapping.workspace", "").Write("main.mapping", Main).Write("controls.mapping", Controls).Write("runs.jsonl", Records);
}
