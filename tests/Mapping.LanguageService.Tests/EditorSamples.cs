namespace Mapping.LanguageService.Tests;

/// <summary>A small workspace that several tests begin with.</summary>
internal static class EditorSamples
{
    public const string Head = SampleSources.Law + """
        use iso-42001 edition 2023 as iso
        owner ciso "Chief Information Security Officer" domain security
        owner cro "Chief Risk Officer" domain assurance

        """ + SampleSources.SystemAndFeed;

    public const string Records = """
        {"at":"2026-11-20T01:00:00Z","suite":"evasion","rate":0.0167,"ok":true}
        {"at":"2026-11-21T01:00:00Z","suite":"evasion","rate":0.011,"ok":true}
        {"at":"2026-11-22T01:00:00Z","suite":"poisoning","rate":0.02,"ok":false}

        """;

    public static readonly RecordsInMemory Fields = new(Records);
}
