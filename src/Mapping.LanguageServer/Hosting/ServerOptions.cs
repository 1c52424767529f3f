namespace Mapping.LanguageServer.Hosting;

/// <summary>How a server runs.</summary>
public sealed record ServerOptions
{
    /// <summary>Told to the client.</summary>
    public string Version { get; init; } = "0";

    /// <summary>The day on which it runs.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>How long typing rests before evidence is judged again.</summary>
    public TimeSpan EvidenceRest { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How long a look at what is on disk is good for, where the client does not tell of changes.</summary>
    public TimeSpan LookInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long reading evidence takes before progress is shown.</summary>
    public TimeSpan ProgressDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How often the process that started this one is looked for.</summary>
    public TimeSpan ParentCheck { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Longer messages are refused: no document that people write comes near it, and a file of this size is not read either.</summary>
    public long MaxMessageBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Where catalogs that ship may be put as files, for editors that open nothing else; null where nowhere.</summary>
    public string? ShippedFolder { get; init; }

    /// <summary>Writes the whole coverage report as one HTML document; null where there is nobody to write it, and then nobody can ask.</summary>
    public Func<ReportRequest, string>? WriteReport { get; init; }

    /// <summary>Where what goes wrong is written, besides the client's log.</summary>
    public TextWriter Log { get; init; } = TextWriter.Null;
}
