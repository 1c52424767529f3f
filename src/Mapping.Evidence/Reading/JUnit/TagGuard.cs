namespace Mapping.Evidence.Reading.JUnit;

/// <summary>Finds elements with more attributes than any tool writes, before a reader of XML compares each of them with all others.</summary>
internal static class TagGuard
{
    /// <summary>Whether some element has more attributes than <paramref name="most"/>. Whether it is valid XML at all is not looked at.</summary>
    public static bool HasTooMany(ReadOnlySpan<byte> xml, int most)
    {
        while (xml.IndexOf((byte)'<') is >= 0 and var start)
        {
            xml = xml[start..];
            xml = xml.StartsWith("<!--"u8) ? Behind(xml, "-->"u8)
                : xml.StartsWith("<![CDATA["u8) ? Behind(xml, "]]>"u8)
                : xml.StartsWith("<?"u8) ? Behind(xml, "?>"u8)
                : xml[1..];
            var count = 0;
            while (xml.IndexOfAny("<>\"'"u8) is >= 0 and var at && xml[at] is (byte)'"' or (byte)'\'')
            {
                var end = xml[(at + 1)..].IndexOf(xml[at]);
                if (end < 0)
                {
                    return false;
                }

                count++;
                if (count > most)
                {
                    return true;
                }

                xml = xml[(at + end + 2)..];
            }
        }

        return false;
    }

    private static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> xml, ReadOnlySpan<byte> end) => xml.IndexOf(end) is >= 0 and var at ? xml[(at + end.Length - 1)..] : [];
}
