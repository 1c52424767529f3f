namespace Mapping.Evidence.Sources;

/// <summary>An opened file, or why it can't be read.</summary>
/// <param name="Content">The bytes as stored; the caller disposes it. Null where it was refused.</param>
/// <param name="Refusal">A clause without a full stop, for example <c>it is a link that leads out of the workspace</c>.</param>
/// <param name="IsMissing">Whether there is no such file at all.</param>
public readonly record struct FileOpening(Stream? Content, string? Refusal, bool IsMissing = false)
{
    public static FileOpening Refused(string why) => new(null, why);

    public static FileOpening Missing => new(null, "it is not there", IsMissing: true);
}
