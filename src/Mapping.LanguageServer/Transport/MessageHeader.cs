using System.Globalization;

namespace Mapping.LanguageServer.Transport;

/// <summary>The header of one message, a line at a time.</summary>
/// <param name="isLost">Whether the rest of something unreadable may come first: then nothing counts before a length that makes sense.</param>
internal sealed class MessageHeader(bool isLost)
{
    private const string LengthName = "Content-Length:";

    private bool hasLine;

    /// <summary>How many bytes follow; null where the header does not say so in a way that makes sense.</summary>
    public long? Length { get; private set; }

    /// <summary>Whether the header ends with this line.</summary>
    public bool Add(string line)
    {
        var text = line.TrimEnd('\r');
        if (text.Length == 0)
        {
            // Empty lines between messages say nothing.
            return hasLine;
        }

        // Where the message before was longer than its header said, the next header stands behind its rest.
        var at = text.LastIndexOf(LengthName, StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
        {
            Length = long.TryParse(text.AsSpan(at + LengthName.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                ? length
                : null;
        }

        hasLine |= !isLost || Length is not null;
        return false;
    }
}
